import { describe, expect, it } from 'vitest';
import { medianOf, rowFor, spreadOf } from '../../../../src/domain/panel/spread.ts';
import { fc } from '../../../support/builders/property.ts';

const arbPoints = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 });

describe('the median', () => {
  it.each([
    [[5], 5],
    [[20, 10], 15],
    [[30, 10, 20], 20],
    [[40, 10, 20, 0], 15],
  ] as const)('of %j is %j', (values, expected) => {
    expect(medianOf(values)).toBe(expected);
  });

  it('of nothing is no number', () => {
    expect(medianOf([])).toBeNaN();
  });
});

describe('a spread', () => {
  it('needs three', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([10, 90])).toBeNull();
    expect(spreadOf([10, 90, 50])).not.toBeNull();
  });

  it('has the median, both ends and the mean distance to the median', () => {
    // Distances 25, 0 and 50: 75 / 3.
    expect(spreadOf([75, 0, 50])).toEqual({ median: 50, low: 0, high: 75, deviation: 25 });
    // The median is 30: distances 30, 10, 10 and 70.
    expect(spreadOf([0, 20, 40, 100])).toEqual({ median: 30, low: 0, high: 100, deviation: 30 });
  });

  it('is the same in any order, and moves along with all', () => {
    fc.assert(
      fc.property(arbPoints, fc.integer({ min: 1, max: 50 }), (points, by) => {
        expect(spreadOf(points.toReversed())).toEqual(spreadOf(points));
        const [before, after] = [spreadOf(points), spreadOf(points.map((value) => value + by))];
        expect(after?.median).toBe((before?.median ?? 0) + by);
        expect(after?.deviation).toBeCloseTo(before?.deviation ?? Number.NaN, 9);
      }),
    );
  });
});

describe('the row for a number of people', () => {
  const rows = [{ people: 3 }, { people: 5 }, { people: 8 }] as const;

  it.each([
    [2, 3],
    [3, 3],
    [4, 3],
    [5, 5],
    [7, 5],
    [8, 8],
    [60, 8],
  ])('%i people: that for %i', (people, expected) => {
    expect(rowFor<{ readonly people: number }>(rows, people).people).toBe(expected);
  });
});

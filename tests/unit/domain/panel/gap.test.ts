import { describe, expect, it } from 'vitest';
import type { PanelBounds } from '../../../../src/domain/panel/bounds.ts';
import { commonGap, gapError, gapVerdict } from '../../../../src/domain/panel/gap.ts';
import { fc } from '../../../support/builders/property.ts';

const BOUNDS: PanelBounds = {
  usual: 10,
  rows: [
    { people: 3, gap: 2, close: 5 },
    { people: 5, gap: 3, close: 8 },
  ],
};

describe('what colleagues have in common', () => {
  it('is the median of the gaps, from four on', () => {
    expect(commonGap([10, 10, 10])).toBeNull();
    expect(commonGap([10, 0, -10, 60])).toBe(5);
    expect(commonGap([10, 0, -10, 60, 20])).toBe(10);
  });
});

describe('the error of a gap', () => {
  it('adds the own margin to that of a median, as squares', () => {
    // π/2 × 20 / √4 = 15.708, and 12.
    expect(gapError(12, 20, 4, BOUNDS)).toBeCloseTo(Math.sqrt(144 + 246.74), 2);
  });

  it('is not smaller than with colleagues who differ as usual', () => {
    expect(gapError(12, 0, 4, BOUNDS)).toBe(gapError(12, 10, 4, BOUNDS));
    expect(gapError(12, 11, 4, BOUNDS)).toBeGreaterThan(gapError(12, 10, 4, BOUNDS));
  });

  it('falls with more colleagues', () => {
    expect(gapError(12, 10, 8, BOUNDS)).toBeLessThan(gapError(12, 10, 4, BOUNDS));
  });
});

describe('the verdict on a gap', () => {
  const verdict = (gap: number, common = 0, people = 3, error = 10) =>
    gapVerdict(gap, common, error, people, BOUNDS);

  it.each([
    [20, 'seenMore'],
    [19.9, 'unsure'],
    [-20, 'seenLess'],
    [-19.9, 'unsure'],
    [12.3, 'unsure'],
    // 12.2 and 1.28 × 10 are 25.
    [12.2, 'alike'],
    [0, 'alike'],
    [-12.2, 'alike'],
    [-12.3, 'unsure'],
  ] as const)('%j points: %s', (gap, expected) => {
    expect(verdict(gap)).toBe(expected);
  });

  it('takes the bound for the number of colleagues', () => {
    expect(verdict(29, 0, 4)).toBe('seenMore');
    expect(verdict(29, 0, 5)).toBe('unsure');
    expect(verdict(30, 0, 5)).toBe('seenMore');
  });

  it('must hold without what colleagues answer everywhere, too', () => {
    expect(verdict(30, 10)).toBe('seenMore');
    expect(verdict(30, 11)).toBe('unsure');
    expect(verdict(-30, -11)).toBe('unsure');
    expect(verdict(-30, -10)).toBe('seenLess');
  });

  it('must hold as it stands, too', () => {
    expect(verdict(5, -30)).toBe('alike');
    expect(verdict(19, -30)).toBe('unsure');
    expect(verdict(20, -30)).toBe('seenMore');
  });

  it('is never alike where little is known', () => {
    expect(verdict(0, 0, 3, 19)).toBe('alike');
    expect(verdict(0, 0, 3, 20)).toBe('unsure');
  });

  it('is the mirror image when everything is turned round', () => {
    const mirror = { seenMore: 'seenLess', seenLess: 'seenMore' } as Record<string, string>;
    const points = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(points, points, fc.integer({ min: 3, max: 9 }), (gap, common, people) => {
        const there = verdict(gap, common, people);
        expect(verdict(-gap, -common, people)).toBe(mirror[there] ?? there);
      }),
    );
  });
});

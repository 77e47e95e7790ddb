import { describe, expect, it } from 'vitest';
import type { KeyBox } from '../../../../src/domain/paper/key.ts';
import {
  closePoints,
  countsIn,
  paperKey,
  pointsTable,
  roleRule,
} from '../../../../src/domain/paper/key.ts';
import { paperRows } from '../../../../src/domain/paper/rows.ts';
import { nameRoles } from '../../../../src/domain/result/naming.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import type { ScaleSum } from '../../../../src/domain/score/scores.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { ROLES, SCALES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';

const key = () => paperKey(paperRows(instrument));

describe('the scoring key', () => {
  it('has every scale, and every answer in one of them', () => {
    expect(key().map(({ scale }) => scale)).toEqual(SCALES);
    const numbers = key()
      .flatMap(({ kern, more }) => [...kern, ...more])
      .map(({ number }) => number);
    const sorted = numbers.toSorted((a, b) => a - b);
    expect(sorted).toEqual(sorted.map((_, i) => i + 1));
  });

  it('needs a list for each number of answers', () => {
    expect(countsIn(key())).toEqual([4, 6, 8, 12]);
    expect(countsIn(key().toReversed())).toEqual([4, 6, 8, 12]);
  });

  it('makes the sums of the screen, with 6 minus an answer where it says so', () => {
    const numbered = paperRows(instrument).flatMap(({ items }) => items);
    const ids = new Map(numbered.map(({ number, item }) => [number, item.id]));
    fc.assert(
      fc.property(arbResponse, (response) => {
        const { scales } = sumScales(instrument, norms, response);
        const counted = ({ number, isReversed }: KeyBox): readonly number[] => {
          const value = response.get(ids.get(number) ?? '')?.value;
          return value === undefined ? [] : [isReversed ? 6 - value : value];
        };
        for (const { scale, kern, more } of key()) {
          const values = [...kern, ...more].flatMap(counted);
          const sum = values.reduce((total, value) => total + value, 0);
          const isScored = kern.flatMap(counted).length === kern.length;
          expect(scales.get(scale)).toEqual(isScored ? { sum, count: values.length } : undefined);
        }
      }),
    );
  });
});

describe('a list of points', () => {
  it('goes from the lowest sum to the highest, in whole points', () => {
    const table = pointsTable(4);
    expect(table[0]).toEqual({ sum: 4, points: 0 });
    expect(table.at(-1)).toEqual({ sum: 20, points: 100 });
    // 12.5 goes up, as on the screen.
    expect(table.find(({ sum }) => sum === 6)).toEqual({ sum: 6, points: 13 });
    expect(table).toHaveLength(17);
  });

  it.each([1, 4, 6, 8, 12])('of %i answers never falls', (count) => {
    const points = pointsTable(count).map((row) => row.points);
    expect(points).toEqual(points.toSorted((a, b) => a - b));
  });
});

describe('close together', () => {
  it.each([4, 6])('is within one standard error of a difference, of %i answers', (count) => {
    const close = closePoints(norms, TRAITS[0], count);
    const error = Math.SQRT2 * marginOf(norms, TRAITS[0], count);
    const differences = pointsTable(count).flatMap(({ points }, i, all) =>
      all.slice(i).map((other) => ({
        printed: other.points - points,
        real: ((other.sum - (all[i]?.sum ?? 0)) * 25) / count,
      })),
    );
    for (const { printed, real } of differences) expect(printed <= close).toBe(real < error);
  });
});

/** What the rules on paper say about three sums of as many answers. */
function byHand(sums: readonly number[], count: number, isFull: boolean): string {
  const { gap, floor } = roleRule(norms, count, isFull);
  if (sums.every((sum) => sum < floor)) return 'quiet';
  const far = sums.filter((sum) => Math.max(...sums) - sum >= gap).length;
  return ['three', 'two', 'named'][far] ?? '';
}

describe('the rules for roles, in sums', () => {
  it.each([
    [8, false],
    [12, true],
  ])('say what the scoring says, on %i answers', (count, isFull) => {
    const sum = fc.integer({ min: count, max: 5 * count });
    fc.assert(
      fc.property(fc.tuple(sum, sum, sum), (sums) => {
        const scales = ROLES.map((role, i): [typeof role, ScaleSum] => [
          role,
          { sum: sums[i] ?? 0, count },
        ]);
        const measured = {
          instrument: instrument.version,
          withheld: false,
          scales: new Map(scales),
        };
        expect(byHand(sums, count, isFull)).toBe(nameRoles(norms, measured).kind);
      }),
    );
  });
});

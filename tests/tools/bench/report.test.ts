import { describe, expect, it } from 'vitest';
import type { Goal } from './goal.ts';
import { GOALS } from './goals.ts';
import { goalsTable, show } from './report.ts';
import { verdictOf } from './verdict.ts';

const goal: Goal = {
  id: 'time',
  what: 'time',
  unit: 'ms',
  must: [{ kind: 'floor', times: 2 }],
  aim: [
    { kind: 'floor', times: 1 },
    { kind: 'amount', most: 40 },
  ],
};

describe('a verdict', () => {
  it('says the aim is met when all of its bounds hold', () => {
    expect(verdictOf(goal, { product: [40], floor: [40] })).toBe('aim');
  });

  it('says what must be was met when only that holds', () => {
    expect(verdictOf(goal, { product: [41], floor: [41] })).toBe('must');
    expect(verdictOf(goal, { product: [40], floor: [20] })).toBe('must');
  });

  it('says missed when even that does not hold', () => {
    expect(verdictOf(goal, { product: [41], floor: [20] })).toBe('missed');
  });

  it('looks at medians', () => {
    const measured = { product: [1, 20, 900], floor: [10, 10, 10] };
    expect(verdictOf(goal, measured)).toBe('must');
  });

  it('looks at the worst run where every run has to hold', () => {
    const strict: Goal = { ...goal, must: [{ kind: 'amount', most: 0 }], aim: [], judged: 'worst' };
    expect(verdictOf(strict, { product: [0, 0, 0] })).toBe('aim');
    expect(verdictOf(strict, { product: [0, 0.1, 0] })).toBe('missed');
  });

  it('is not given without a goal', () => {
    expect(verdictOf({ ...goal, must: [], aim: [] }, { product: [1] })).toBe('no goal');
  });

  it('cannot be given on a floor that is not there', () => {
    expect(() => verdictOf(goal, { product: [1] })).toThrow('needs a floor');
  });
});

describe('the table of goals', () => {
  it('shows median, ends, ratio, bounds and verdict', () => {
    const table = goalsTable([{ goal, measured: { product: [30, 10, 20], floor: [10, 10, 10] } }]);
    expect(table.split('\n').at(-1)).toBe(
      '| time | 20.0 ms (10.0 ms – 30.0 ms) | 10.0 ms | 2.00 | ≤ 2 × floor | ≤ 1 × floor, ≤ 40.0 ms | must met |',
    );
  });

  it('shows small times without rounding them to nothing', () => {
    expect(show(0.0421, 'ms')).toBe('0.042 ms');
    expect(show(0, 'ms')).toBe('0.0 ms');
    expect(show(3, 'count')).toBe('3');
  });

  it('has each goal once, and no aim below what must be', () => {
    expect(new Set(GOALS.map(({ id }) => id)).size).toBe(GOALS.length);
    for (const { must, aim, id } of GOALS) {
      for (const bound of must) {
        const same = aim.find(({ kind }) => kind === bound.kind);
        if (bound.kind === 'amount' && same?.kind === 'amount')
          expect(same.most, id).toBeLessThanOrEqual(bound.most);
        if (bound.kind === 'floor' && same?.kind === 'floor')
          expect(same.times, id).toBeLessThanOrEqual(bound.times);
      }
    }
  });
});

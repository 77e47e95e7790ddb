import { describe, expect, it } from 'vitest';
import { resumed, runningOf } from '../../../../src/domain/exercise/running.ts';
import { passedOf, startedAt, timerOf } from '../../../../src/domain/exercise/timer.ts';
import { fc } from '../../../support/builders/property.ts';

const TOTAL = 600_000;
const WALL = Date.UTC(2026, 10, 30, 9);

describe('a time that outlives its page', () => {
  it('has run on while no page was there, whatever the new page counts from', () => {
    const arb = fc.nat({ max: TOTAL });
    fc.assert(
      fc.property(arb, arb, arb, (ran, away, opened) => {
        const timer = startedAt({ ...timerOf(TOTAL), before: 1_000 }, 5_000);
        const kept = runningOf(timer, 5_000 + ran, WALL + ran);
        const back = { total: TOTAL, ...resumed(kept, opened, WALL + ran + away) };
        expect(passedOf(back, opened)).toBe(Math.min(TOTAL, 1_000 + ran + away));
      }),
    );
  });

  it('stands still when it stood still', () => {
    const kept = runningOf({ total: TOTAL, before: 9_000, since: null }, 7, WALL);
    expect(resumed(kept, 3, WALL + 9e9)).toEqual({ before: 9_000, since: null });
  });

  it('loses nothing of before when the date was set back', () => {
    const kept = runningOf({ total: TOTAL, before: 9_000, since: 0 }, 10, WALL);
    expect(resumed(kept, 500, WALL - 9e9)).toEqual({ before: 9_000, since: 500 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Timer } from '../../../../src/domain/exercise/timer.ts';
import {
  passedOf,
  pausedAt,
  phaseOf,
  startedAt,
  timerOf,
} from '../../../../src/domain/exercise/timer.ts';
import { fc } from '../../../support/builders/property.ts';

const TOTAL = 120_000;
const READY = timerOf(TOTAL);

/** What a person may do with it, and how long it takes until the next thing. */
const arbDeeds = fc.array(
  fc.tuple(fc.constantFrom('start', 'pause', 'look'), fc.integer({ min: 0, max: 90_000 })),
);

describe('a time', () => {
  it('goes from ready over the half to its end', () => {
    const timer = startedAt(READY, 500);
    const phases = [500, 60_499, 60_500, 120_499, 120_500, 9e9].map((now) => phaseOf(timer, now));
    expect([phaseOf(READY, 9e9), ...phases]).toEqual([
      'ready',
      'runs',
      'runs',
      'late',
      'late',
      'over',
      'over',
    ]);
  });

  it('is late from another moment when that is asked', () => {
    const timer = startedAt(READY, 0);
    const phases = [60_000, 59_999 + 30_000, 90_000].map((now) => phaseOf(timer, now, 90_000));
    expect(phases).toEqual(['runs', 'runs', 'late']);
  });

  it('stands still while it is paused, and goes on where it was', () => {
    const paused = pausedAt(startedAt(READY, 0), 30_000);
    expect([passedOf(paused, 9e9), phaseOf(paused, 9e9)]).toEqual([30_000, 'paused']);
    expect(passedOf(startedAt(paused, 1e6), 1e6 + 5_000)).toBe(35_000);
  });

  it('begins anew after its end, and only then', () => {
    const timer = startedAt(READY, 0);
    expect(startedAt(timer, 5_000)).toBe(timer);
    expect(passedOf(startedAt(timer, TOTAL), TOTAL + 1_000)).toBe(1_000);
    expect(passedOf(startedAt(pausedAt(timer, 9e9), 9e9), 9e9)).toBe(0);
  });

  it('counts what ran and nothing else, however often somebody looks', () => {
    fc.assert(
      fc.property(arbDeeds, (deeds) => {
        let [timer, now, ran, runs]: [Timer, number, number, boolean] = [READY, 0, 0, false];
        for (const [deed, wait] of deeds) {
          if (deed === 'start') {
            if (ran >= TOTAL) ran = 0;
            timer = startedAt(timer, now);
            runs = true;
          } else if (deed === 'pause') {
            timer = pausedAt(timer, now);
            runs = false;
          }
          now += wait;
          if (runs) ran = Math.min(TOTAL, ran + wait);
          expect(passedOf(timer, now)).toBe(ran);
          expect(phaseOf(timer, now) === 'over').toBe(ran === TOTAL);
        }
      }),
    );
  });

  it('never goes back when a clock does', () => {
    expect(passedOf(startedAt(READY, 5_000), 1_000)).toBe(0);
  });
});

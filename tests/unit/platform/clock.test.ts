import { describe, expect, it } from 'vitest';
import { stopwatch } from '../../../src/platform/stopwatch.ts';

/** The two clocks of a device, and what can happen to them. */
function device() {
  let [wall, elapsed] = [1_700_000_000_000, 5_000];
  return {
    now: stopwatch(
      () => wall,
      () => elapsed,
    ),
    wait: (time: number) => void ((wall += time), (elapsed += time)),
    /** In some browsers the second clock stands still then. */
    sleep: (time: number) => void (wall += time),
    setDate: (by: number) => void (wall += by),
  };
}

describe('a clock for waiting', () => {
  it('goes on while the device sleeps', () => {
    const { now, wait, sleep } = device();
    const start = now();
    wait(10_000);
    sleep(60_000);
    wait(1_000);
    expect(now() - start).toBe(71_000);
  });

  it('never goes back, whatever happens to the date', () => {
    const { now, wait, setDate } = device();
    const start = now();
    wait(3_000);
    setDate(-3_600_000);
    expect(now() - start).toBe(3_000);
    wait(4_000);
    expect(now() - start).toBe(7_000);
  });
});

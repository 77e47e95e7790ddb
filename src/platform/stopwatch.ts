import type { Clock } from './clock.ts';
import { elapsedClock, wallClock } from './clock.ts';

/**
 * For a time that a person waits for: it goes on while the device sleeps, where the second clock
 * may stand still, and it never goes back. Who sets the date forward meanwhile, waits that much less.
 */
export function stopwatch(wall: Clock = wallClock, elapsed: Clock = elapsedClock): Clock {
  const ahead = () => wall() - elapsed();
  const atStart = ahead();
  let slept = 0;
  return () => {
    slept = Math.max(slept, ahead() - atStart);
    return elapsed() + slept;
  };
}

/** A clock in milliseconds. */
export type Clock = () => number;

/** The date and time of the device, since 1970. A person can set it, so it measures no duration. */
export const wallClock: Clock = () => Date.now();

/** Since the page was opened. It only goes forward, whatever happens to the date. */
export const elapsedClock: Clock = () => performance.now();

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

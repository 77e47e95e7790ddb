import type { Timer } from './timer.ts';

/** A time that outlives its page. `since`: on the clock of the device, which goes on meanwhile. */
export type Running = Omit<Timer, 'total'>;

/** What runs on the clock of a page, on that of the device. */
export function runningOf({ before, since }: Timer, now: number, wall: number): Running {
  return { before, since: since === null ? null : wall - (now - since) };
}

/** The same back. Who set the date back meanwhile loses none of what has passed before. */
export function resumed({ before, since }: Running, now: number, wall: number): Running {
  return { before, since: since === null ? null : now - Math.max(0, wall - since) };
}

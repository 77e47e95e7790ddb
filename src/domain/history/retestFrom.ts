/** A day in milliseconds. */
const DAY = 86_400_000;

/** Sooner than this a person remembers the answers, and practice had no time. */
const RETEST_DAYS = 21;

/** From when on a test says something about the time since this one. */
export function retestFrom(startedAt: number): number {
  return startedAt + RETEST_DAYS * DAY;
}

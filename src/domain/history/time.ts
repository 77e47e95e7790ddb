/**
 * The latest time that may be kept, in milliseconds since 1970: the largest that a Date can hold.
 * Whatever is later was not written by us.
 */
export const LAST_TIME = 8_640_000_000_000_000;

/** The end of the year 9999. A clock that is later is wrong, and changes need room to follow it. */
const LAST_CLOCK = 253_402_300_799_999;

/** What a clock says as it may be kept: whole milliseconds from 1970 on, whatever is wrong with it. */
export function keptTime(now: number): number {
  return Number.isNaN(now) ? 0 : Math.round(Math.min(Math.max(0, now), LAST_CLOCK));
}

/** The first time after this one, or this one when nothing later may be kept. */
export function justAfter(time: number): number {
  return Math.min(LAST_TIME, time + 1);
}

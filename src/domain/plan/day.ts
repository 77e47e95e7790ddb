const MS_A_DAY = 86_400_000;

/** The last day that may be kept or counted to: four digits stand for the year. */
const LAST_DAY = '9999-12-31';

/**
 * A day on the person's own calendar, such as `2026-11-29`. It has no hour and no time zone, so that
 * it stays the same day wherever the device travels and whenever the clock is put forward.
 */
export type Day = string;

/** Whether this is a day that exists, from 1970 on. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // A browser may read the 31st of February as a day in March.
  return time >= 0 && dayAt(time) === value;
}

/** So many days later, or earlier when negative; never past the days that can be written. */
export function daysAfter(day: Day, days: number): Day {
  const time = Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY;
  return dayAt(Math.min(Math.max(0, time), Date.parse(`${LAST_DAY}T00:00:00Z`)));
}

/** The first Monday after this day. */
export function nextMonday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysAfter(day, (8 - weekday) % 7 || 7);
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

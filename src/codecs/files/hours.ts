import type { Day } from '../../domain/plan/day.ts';
import { daysAfter } from '../../domain/plan/day.ts';
import { compact } from './ics.ts';

const MINUTES_A_DAY = 24 * 60;

/** A time of the day, such as `14:30`. */
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

export function isTimeOfDay(text: string): boolean {
  return TIME.test(text);
}

/**
 * Hours of a day for a calendar. No time zone: a team meets by the clock on the wall, and that is what
 * each calendar then shows. `start` is a time of the day.
 */
export function hoursOn(day: Day, start: string, minutes: number): readonly string[] {
  const [, hour = '0', minute = '0'] = TIME.exec(start) ?? [];
  const begin = Number(hour) * 60 + Number(minute);
  return [`DTSTART:${moment(day, begin)}`, `DTEND:${moment(day, begin + minutes)}`];
}

/** `20261221T143000`. */
function moment(day: Day, minutes: number): string {
  const within = minutes % MINUTES_A_DAY;
  const [hour, minute] = [Math.floor(within / 60), within % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${compact(daysAfter(day, Math.floor(minutes / MINUTES_A_DAY)))}T${hour}${minute}00`;
}

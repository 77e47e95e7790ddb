import { beginning, readable } from '../../domain/text/outside.ts';
import type { Day } from '../../domain/plan/day.ts';
import { daysAfter } from '../../domain/plan/day.ts';

/** A day in a calendar, or some hours of it. */
export type DayEvent = {
  /** The same in every file, so that a calendar knows the event again. Letters, digits and hyphens. */
  readonly uid: string;
  readonly day: Day;
  /** The lines of its hours, by `hoursOn`; without them it is the whole day. */
  readonly hours?: readonly string[];
  /** What everybody sees who may look into this calendar. */
  readonly title: string;
  /** Lines of text below it. */
  readonly description: readonly string[];
  /** Where it leads to. */
  readonly url: string;
};

export type Calendar = {
  readonly events: readonly DayEvent[];
  /** Who writes the file, such as the name of the site. */
  readonly writer: string;
  /** Higher in each next file: a calendar then takes it for the newer one. */
  readonly sequence: number;
  /** When it is written, in milliseconds since 1970. */
  readonly now: number;
};

/** The bytes of a line, its end not counted. A byte of each next line is the blank that it begins with. */
const LINE_BYTES = 75;

/** Some calendars refuse a longer text; nothing of ours comes near it. */
const LONGEST = 4_000;

/**
 * Days for a calendar, as RFC 5545 has them. A whole day takes no time, blocks nothing, and stays on
 * that day in every time zone. Reminding is left to what the person set.
 */
export function encodeCalendar({ events, writer, sequence, now }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(writer)}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, sequence, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: DayEvent, sequence: number, now: number): readonly string[] {
  const stamp = moment(now);
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...(event.hours ?? wholeDay(event.day)),
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${event.description.map(escaped).join('\\n')}`,
    `URL:${event.url}`,
    // Who shares a calendar for work shows that there is something, and no more.
    'CLASS:PRIVATE',
    `TRANSP:${event.hours ? 'OPAQUE' : 'TRANSPARENT'}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
}

function wholeDay(day: Day): readonly string[] {
  return [
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The first day that it is over.
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
  ];
}

/** `20261129`. */
export function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** `20261129T214500Z`. */
function moment(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A text on one line, with what has a meaning in a calendar marked as text. */
function escaped(text: string): string {
  return beginning(readable(text), LONGEST).text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
}

/** A line broken where it has too many bytes, never within a character. */
function folded(line: string): string {
  const rows = [''];
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LINE_BYTES) {
      rows.push('');
      // The blank before it.
      bytes = 1;
    }
    rows[rows.length - 1] += character;
    bytes += size;
  }
  return rows.join('\r\n ');
}

import { describe, expect, it } from 'vitest';
import type { Calendar, DayEvent } from '../../../../src/codecs/files/ics.ts';
import { encodeCalendar } from '../../../../src/codecs/files/ics.ts';
import { daysAfter } from '../../../../src/domain/plan/day.ts';
import { readable } from '../../../../src/domain/text/outside.ts';
import { arbDay } from '../../../support/builders/arbitraryActions.ts';
import { CALENDAR_READERS } from '../../../support/calendarReaders.ts';
import { fc } from '../../../support/builders/property.ts';

const EVENT: DayEvent = {
  uid: 'abc-end@aan-het-roer',
  day: '2026-12-20',
  title: 'Terugkijken op mijn actie',
  description: ['Kijk terug op je actie.', 'https://voorbeeld.nl/plan/'],
  url: 'https://voorbeeld.nl/plan/',
};
const CALENDAR: Calendar = {
  events: [EVENT],
  writer: 'Aan het roer',
  sequence: 0,
  now: Date.UTC(2026, 10, 29, 21, 45),
};

const written = (event: Partial<DayEvent>, more: Partial<Calendar> = {}) =>
  encodeCalendar({ ...CALENDAR, events: [{ ...EVENT, ...event }], ...more });

describe('a calendar file', () => {
  it('is laid out as published', () => {
    expect(written({}).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Aan het roer//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:abc-end@aan-het-roer',
      'DTSTAMP:20261129T214500Z',
      'LAST-MODIFIED:20261129T214500Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261220',
      'DTEND;VALUE=DATE:20261221',
      'SUMMARY:Terugkijken op mijn actie',
      String.raw`DESCRIPTION:Kijk terug op je actie.\nhttps://voorbeeld.nl/plan/`,
      'URL:https://voorbeeld.nl/plan/',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what a calendar takes for something else, and injects no line', () => {
    const text = written({ title: 'a;b,c\\d\r\nATTENDEE:x', description: ['één\nBEGIN:VALARM'] });
    expect(text).toContain(String.raw`SUMMARY:a\;b\,c\\d ATTENDEE:x`);
    expect(text).not.toMatch(/^(ATTENDEE|BEGIN:VALARM)/m);
  });

  it('breaks lines at 75 bytes, and never within a character', () => {
    const bytes = (line: string) => new TextEncoder().encode(line).length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const text = written({ title, description: [title, title] });
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(bytes(line)).toBeLessThanOrEqual(75);
          expect(line).toMatch(/^( |[A-Z-]+[:;])/);
          expect(line).not.toMatch(/\p{Cc}|\p{Cs}/u);
        }
      }),
    );
    const long = written({ title: '🚣'.repeat(40) });
    expect(long.replaceAll('\r\n ', '')).toContain('🚣'.repeat(40));
  });
});

describe.each(Object.entries(CALENDAR_READERS))('read by %s', (_, read) => {
  it('any text is the text that was written', () => {
    const arbText = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(arbText, arbText, (title, second) => {
        const [event] = read(written({ title: `T${title}`, description: [`D${title}`, second] }));
        expect(event?.title).toBe(readable(`T${title}`));
        expect(event?.description?.trimEnd()).toBe(
          `${readable(`D${title}`)}\n${readable(second)}`.trimEnd(),
        );
      }),
    );
  });

  it('any day is that whole day', () => {
    fc.assert(
      fc.property(arbDay, fc.nat({ max: 9 }), (day, sequence) => {
        expect(read(written({ day }, { sequence }))).toMatchObject([
          { uid: EVENT.uid, start: day, end: daysAfter(day, 1), isWholeDay: true, sequence },
        ]);
      }),
    );
  });

  it('three events are three events', () => {
    const events = ['start', 'halfway', 'end'].map((name) => ({ ...EVENT, uid: `abc-${name}` }));
    expect(read(encodeCalendar({ ...CALENDAR, events }))).toHaveLength(3);
  });
});

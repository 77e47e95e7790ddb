import { describe, expect, it } from 'vitest';
import { hoursOn, isTimeOfDay } from '../../../../src/codecs/files/hours.ts';
import { encodeCalendar } from '../../../../src/codecs/files/ics.ts';
import { daysAfter } from '../../../../src/domain/plan/day.ts';
import { arbDay } from '../../../support/builders/arbitraryActions.ts';
import { CALENDAR_READERS } from '../../../support/calendarReaders.ts';
import { fc } from '../../../support/builders/property.ts';

const written = (day: string, start: string, minutes: number) =>
  encodeCalendar({
    events: [
      {
        uid: 'abc@aan-het-roer',
        day,
        hours: hoursOn(day, start, minutes),
        title: 'Terugkijken met het team',
        description: ['Een kwartier.'],
        url: 'https://voorbeeld.nl/team/sessie/',
      },
    ],
    writer: 'Aan het roer',
    sequence: 2,
    now: Date.UTC(2026, 10, 30),
  });

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

describe('hours of a day', () => {
  it('know a time of the day from anything else', () => {
    expect(['00:00', '14:30', '23:59'].filter(isTimeOfDay)).toHaveLength(3);
    expect(['', '24:00', '9:30', '14:60', '14:30:00', ' 14:30'].filter(isTimeOfDay)).toEqual([]);
  });

  it('go past midnight into the next day, and the next year', () => {
    expect(hoursOn('2026-12-31', '23:50', 15)).toEqual([
      'DTSTART:20261231T235000',
      'DTEND:20270101T000500',
    ]);
  });

  it('block the time that they take', () => {
    expect(written('2026-12-21', '14:30', 15)).toContain('TRANSP:OPAQUE');
  });
});

describe.each(Object.entries(CALENDAR_READERS))('hours read by %s', (_, read) => {
  it('any day and hour are those that were written', () => {
    fc.assert(
      fc.property(arbDay, fc.nat({ max: 23 * 60 + 44 }), (day, start) => {
        expect(read(written(day, clock(start), 15))).toMatchObject([
          {
            uid: 'abc@aan-het-roer',
            start: `${day}T${clock(start)}:00`,
            end: `${day}T${clock(start + 15)}:00`,
            isWholeDay: false,
            sequence: 2,
          },
        ]);
      }),
    );
  });

  it('an end after midnight is on the next day', () => {
    const [event] = read(written('2026-12-21', '23:50', 15));
    expect(event?.end).toBe(`${daysAfter('2026-12-21', 1)}T00:05:00`);
  });
});

import { describe, expect, it } from 'vitest';
import { daysAfter, isDay, nextMonday } from '../../../../src/domain/plan/day.ts';
import { arbDay } from '../../../support/builders/arbitraryActions.ts';
import { fc } from '../../../support/builders/property.ts';

describe('a day', () => {
  it.each(['1970-01-01', '2026-11-29', '2028-02-29', '2000-02-29', '9999-12-31'])(
    'exists: %s',
    (day) => expect(isDay(day)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-00-10',
    '1969-12-31',
    '2026-1-1',
    '+02026-01-01',
    '2026-01-01T00:00',
    '',
    20_260_101,
    null,
  ])('does not exist: %s', (value) => expect(isDay(value)).toBe(false));
});

describe('counting days', () => {
  it.each([
    ['over the end of a year', '2026-12-20', 21, '2027-01-10'],
    ['over a leap day', '2028-02-09', 21, '2028-03-01'],
    ['over a February without one', '2026-02-09', 21, '2026-03-02'],
    ['over the day that loses an hour', '2026-03-20', 21, '2026-04-10'],
    ['over the day that gains one', '2026-10-10', 21, '2026-10-31'],
    ['back', '2026-03-01', -1, '2026-02-28'],
    ['never past what can be written', '9999-12-30', 21, '9999-12-31'],
    ['never before 1970', '1970-01-02', -9, '1970-01-01'],
  ])('goes %s', (_, day, days, after) => expect(daysAfter(day, days)).toBe(after));

  it('gives days, and there and back is the same day', () => {
    fc.assert(
      fc.property(arbDay, fc.nat({ max: 400 }), (day, days) => {
        const after = daysAfter(day, days);
        expect(isDay(after)).toBe(true);
        expect(daysAfter(after, -days)).toBe(day);
        expect(after >= day).toBe(true);
      }),
    );
  });

  it('finds the next Monday: one to seven days on, and never today', () => {
    expect(nextMonday('2026-11-29')).toBe('2026-11-30');
    expect(nextMonday('2026-11-30')).toBe('2026-12-07');
    expect(nextMonday('2026-12-01')).toBe('2026-12-07');
    fc.assert(
      fc.property(arbDay, (day) => {
        const monday = nextMonday(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect([1, 2, 3, 4, 5, 6, 7].map((n) => daysAfter(day, n))).toContain(monday);
      }),
    );
  });
});

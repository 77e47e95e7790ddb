import { expect, it } from 'vitest';
import { monthIn } from '../../../src/i18n/month.ts';

it('writes a month in the words of a language', () => {
  expect(monthIn('2026-11', { lang: 'nl' })).toBe('november 2026');
  expect(monthIn('2027-01', { lang: 'nl' })).toBe('januari 2027');
});

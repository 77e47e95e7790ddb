// cspell:ignore Verantwoor delijkheid
import { describe, expect, it } from 'vitest';
import { breakable, fill, formatsOf, lower, upper, wholePoints } from '../../../src/i18n/format.ts';

const { listOf, longDate, namesOf } = formatsOf('nl');

describe('a text with slots', () => {
  it.each([
    ['Nog {n} tips', { n: 3 }, 'Nog 3 tips'],
    ['{a} en {a}', { a: 'x' }, 'x en x'],
    ['{low} tot {high}', { low: 0, high: 12 }, '0 tot 12'],
    ['zonder', { a: 'x' }, 'zonder'],
    ['{a}', { a: '{b}', b: 'x' }, '{b}'],
    ['{a}', { a: '$&' }, '$&'],
    ['{ a }', { a: 'x' }, '{ a }'],
  ])('%s is filled', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });

  it('shows its gap when a value is missing', () => {
    expect(fill('Nog {n} van {total}', { n: 1 })).toBe('Nog 1 van {total}');
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('of %j reads %s', (parts, text) => {
    expect(listOf(parts)).toBe(text);
  });
});

describe('a list of names', () => {
  const names = ['continu leren', 'zelfbewustzijn', 'proactiviteit', 'authenticiteit'];

  it.each(names)('shows where the name that holds "en" begins, beside %s', (name) => {
    const said = `${name} en ‘visie en doelen’`;
    expect(namesOf(['visie en doelen', name])).toBe(said);
    expect(namesOf([name, 'visie en doelen'])).toBe(said);
  });

  it('puts it last among more, and does not change it alone', () => {
    expect(namesOf(['a', 'visie en doelen', 'b'])).toBe('a, b en ‘visie en doelen’');
    expect(namesOf(['visie en doelen'])).toBe('visie en doelen');
    expect(namesOf(['b', 'a'])).toBe('b en a');
  });
});

describe('small changes', () => {
  it('write names inside and at the start of a sentence', () => {
    expect(lower('Visie en doelen')).toBe('visie en doelen');
    expect(upper('visie en doelen')).toBe('Visie en doelen');
    expect([lower(''), upper('')]).toEqual(['', '']);
  });

  it('allow a long name to break where its lines are', () => {
    expect(breakable(['Verantwoor-', 'delijkheid'])).toBe('Verantwoor\u00addelijkheid');
    expect(breakable(['Visie en', 'doelen'])).toBe('Visie en doelen');
  });

  it('round points to what a table shows', () => {
    expect([12.4, 12.5, 99.99, 0].map(wholePoints)).toEqual(['12', '13', '100', '0']);
  });

  it('write a date out', () => {
    expect(longDate(new Date(2026, 10, 22, 12).getTime())).toBe('22 november 2026');
    for (const wrong of [Number.NaN, -1e20, 8.7e15, Infinity])
      expect(longDate(wrong)).toMatch(/^\d+ [a-z]+ \d{4,5}$/);
  });
});

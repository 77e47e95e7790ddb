import { describe, expect, it } from 'vitest';
import { comparable } from '../../../../src/domain/text/outside.ts';
import { fc } from '../../../support/builders/property.ts';
import { readVacancy, twelve } from '../../../support/builders/vacancies.ts';

/** What a person would see. */
function seen(text: string) {
  const { matches, others } = readVacancy(text);
  return {
    asked: Object.fromEntries(matches.map(({ trait, words }) => [trait, words])),
    other: others,
  };
}

describe('the twelve vacancies', () => {
  it('are twelve, as long as real ones', () => {
    expect(twelve).toHaveLength(12);
    for (const { text } of twelve) {
      const count = text.split(/\s+/).length;
      expect(count).toBeGreaterThan(120);
      expect(count).toBeLessThan(250);
    }
  });

  it.each(twelve)('ask for what a recruiter marks: $name', ({ text, marked }) => {
    expect(seen(text)).toEqual({ asked: marked.asked, other: marked.other });
  });

  it.each(twelve)('ask for nothing else that looks like it: $name', ({ text, marked }) => {
    const { asked, other } = seen(text);
    for (const word of marked.not) {
      expect(comparable(text).toLowerCase().replaceAll('\u00ad', '')).toContain(word);
      expect([...Object.values(asked).flat(), ...other]).not.toContain(word);
    }
  });

  it('say the same in any case, and with any blanks', () => {
    const blanks = fc.constantFrom(' ', '\n', '\r\n\r\n', '\t', '\u00a0', ' \u2003 ', '\n    ');
    const dress = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text,
    );
    fc.assert(
      fc.property(fc.constantFrom(...twelve), dress, blanks, blanks, ({ text }, as, a, b) => {
        const spaced = as(text).replaceAll(/\s+/g, (_, at: number) => (at % 2 === 0 ? a : b));
        expect(readVacancy(spaced)).toEqual(readVacancy(text));
      }),
    );
  });
});

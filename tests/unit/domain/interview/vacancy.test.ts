// cspell:ignore oneof hinitiatief onzelfstandig tief aeiou verant verantwoordel zelfre ectie ｆｅｅｄｂａｃｋ
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/domain/interview/phrase.ts';
import { VACANCY_LIMIT } from '../../../../src/domain/interview/vacancy.ts';
import { comparable } from '../../../../src/domain/text/outside.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { fc } from '../../../support/builders/property.ts';
import { readVacancy, vacancyWords } from '../../../support/builders/vacancies.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

/** Words that count by themselves. */
const singles = TRAITS.flatMap((trait) =>
  vacancyWords.traits[trait]
    .filter((written) => !written.includes(' '))
    .flatMap((written) => written.replaceAll('*', '').split('|'))
    .map((word) => [word, trait] as const),
);

const matchesIn = (text: string) => readVacancy(text).matches;

const VACANCY =
  'Je bent Pro-actief en toont INITIATIEF. Zelfstandig werken is voor jou geen probleem: ' +
  'jij neemt initiatief. Betrouwbaarheid staat voorop. Je vraagt om feedback.';

describe('a vacancy', () => {
  it('leads to bouwstenen, the one with the most different words first, as they are written', () => {
    expect(matchesIn(VACANCY)).toEqual([
      { trait: 'proactiviteit', words: ['pro-actief', 'initiatief', 'zelfstandig'] },
      { trait: 'verantwoordelijkheid', words: ['betrouwbaarheid'] },
      { trait: 'continu-leren', words: ['feedback'] },
    ]);
  });

  it.each(['', ' \n ', 'Wij zoeken een kok.', '!?', '한국어', '\ud800'])(
    'that asks for nothing gives nothing: %j',
    (text) => expect(readVacancy(text)).toEqual({ matches: [], others: [], unread: 0 }),
  );

  it('is read by the beginnings of words, never by their insides', () => {
    expect(matchesIn('doelgroep, hinitiatief, onzelfstandig, ongestructureerd')).toEqual([]);
    expect(matchesIn('zelfstandigheid')[0]?.words).toEqual(['zelfstandigheid']);
  });

  it('recognises a part of a word with a hyphen when the whole is unknown', () => {
    expect(matchesIn('hbo-leergierig')).toEqual([
      { trait: 'continu-leren', words: ['leergierig'] },
    ]);
  });

  it('is read without marks that a page puts inside words', () => {
    expect(matchesIn('ini\u00ADtia\u200Btief')[0]?.words).toEqual(['initiatief']);
    expect(matchesIn('pro\u2011actief')[0]?.words).toEqual(['pro-actief']);
  });

  it(`is read up to ${VACANCY_LIMIT} characters`, () => {
    const padding = 'x '.repeat(VACANCY_LIMIT / 2);
    expect(matchesIn(`${padding}feedback`)).toEqual([]);
    expect(matchesIn(`feedback ${padding}`)).toHaveLength(1);
  });

  it('tells how many characters were not read', () => {
    expect(readVacancy('x'.repeat(VACANCY_LIMIT)).unread).toBe(0);
    expect(readVacancy('feedback '.repeat(3_000))).toEqual({
      matches: [{ trait: 'continu-leren', words: ['feedback'] }],
      others: [],
      unread: 7_000,
    });
  });

  it.each([
    ['a ligature', 'zelfre\ufb02ectie', 'zelfreflectie'],
    ['one letter for i and j', 'verantwoordel\u0133k', 'verantwoordelijk'],
    ['full-width letters', 'ｆｅｅｄｂａｃｋ', 'feedback'],
    ['a break at a line end', 'verant-\nwoordelijk', 'verantwoordelijk'],
    ['the same from Windows, with blanks', 'verant- \r\n  woordelijk', 'verantwoordelijk'],
    ['a line end that became a blank', 'verant- woordelijk', 'verantwoordelijk'],
    ['a hyphen of Unicode', 'verant\u2010\nwoordelijk', 'verantwoordelijk'],
    ['a soft hyphen before a line end', 'verant\u00ad\nwoordelijk', 'verantwoordelijk'],
    ['the hyphen of a reader of PDF', 'verant\ufffe\r\nwoordelijk', 'verantwoordelijk'],
    ['the same of another', 'verant\u0002\nwoordelijk', 'verantwoordelijk'],
    ['a hidden letter before the hyphen', 'verant\u200b-\nwoordelijk', 'verantwoordelijk'],
    ['two breaks', 'ver-\nant-\nwoordelijk', 'verantwoordelijk'],
    ['blank-looking letters', 'feed\u2800\u3164\u115f\u180eback', 'feedback'],
    ['tags and variation selectors', 'feed\u{e0061}\ufe0f\u034fback', 'feedback'],
    ['a small number behind it', 'zelfreflectie\u00b9', 'zelfreflectie'],
    ['its own hyphen at a line end', 'pro-\nactief', 'proactief'],
  ])('is read with %s', (_, text, word) => {
    expect(matchesIn(`Je bent ${text}.`).flatMap(({ words }) => words)).toEqual([word]);
  });

  it('is read by the parts of a word that was broken at its own hyphen', () => {
    expect(matchesIn('hbo-\nleergierig')[0]?.words).toEqual(['leergierig']);
    expect(matchesIn('klant-, team- en\nzelfstandig')[0]?.words).toEqual(['zelfstandig']);
  });

  it('tells what is asked besides, by its common name, once, and eight at most', () => {
    expect(readVacancy('Je bent Klantvriendelijk, klantgericht en een teamplayer.').others).toEqual(
      ['klantgericht', 'samenwerken'],
    );
    const all = vacancyWords.others.map(({ name }) => name);
    expect(all.length).toBeGreaterThan(8);
    const text = vacancyWords.others.map(({ words }) => words[0]?.split('|')[0]).join(', ');
    expect(readVacancy(text.replaceAll('*', '')).others).toEqual(all.slice(0, 8));
  });

  it('costs little however long it is, and whatever it is made of', () => {
    const marks = ['-', 'a-', 'a-\n', '-\n ', 'a\u00ad', '\u200b', '\ufdfa', 'ﬂ', '\u0301\u0323'];
    const beginnings = ['zelf ', 'je ', 'wij ', 'niet ', 'denk ', 'leer van ', 'leergierig '];
    const parts = ['a', 'a ', ' ', ...marks, ...beginnings];
    for (const part of parts) {
      const text = part.repeat(Math.floor(1_000_000 / part.length));
      expect(readVacancy(text).unread).toBe(text.length - VACANCY_LIMIT);
      expect(
        cpuTime(() => readVacancy(text)),
        JSON.stringify(part),
      ).toBeLessThan(400);
    }
  });
});

describe('every word of the list', () => {
  it('is found under its own bouwsteen and no other, in any spelling', () => {
    const dress = fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.normalize('NFD'),
      (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
      (word: string) => word.replace(/[aeiou]/, (vowel) => `${vowel}\u0301`),
    );
    const around = fc.constantFrom('', ' ', '(', '"', '\n', ' wij zoeken: ', '/');
    fc.assert(
      fc.property(fc.constantFrom(...singles), dress, around, around, ([word, trait], as, a, b) => {
        const matches = matchesIn(a + as(word) + b);
        expect(matches.map((match) => match.trait)).toEqual([trait]);
        expect(plain(matches[0]?.words[0] ?? '')).toBe(plain(word));
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const all = [...Object.values(vacancyWords.traits), vacancyWords.offers, vacancyWords.asks];
  const arbPhrase = fc
    .constantFrom(...all.flat(), ...vacancyWords.nothing)
    .map((written) => written.replaceAll(/\|\S+|[*…]/g, ''));
  const arbText = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), arbPhrase))
    .map((parts) => parts.join(' '));
  const oneLine = (text: string) => plain(text).replaceAll(/\s+/g, ' ');

  it('is read without an error, and contains everything that is found', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        for (const { words } of matchesIn(text)) {
          expect(new Set(words).size).toBe(words.length);
          for (const word of words) expect(oneLine(comparable(text))).toContain(oneLine(word));
        }
      }),
    );
  });

  it('gives each bouwsteen once, most words first, ties in fixed order', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        const matches = matchesIn(text);
        const ranks = matches.map(({ trait, words }) => 10 * words.length - TRAITS.indexOf(trait));
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        expect(new Set(matches.map(({ trait }) => trait)).size).toBe(matches.length);
      }),
    );
  });

  it('loses nothing when another sentence follows', () => {
    fc.assert(
      fc.property(arbText, arbText, (text, more) => {
        const found = (one: string) =>
          matchesIn(one).flatMap(({ words }) => words.map((word) => oneLine(word)));
        expect(found(`${text}.\n${more}`)).toEqual(expect.arrayContaining(found(`${text}.`)));
      }),
    );
  });
});

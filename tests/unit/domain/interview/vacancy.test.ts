// cspell:ignore oneof hinitiatief onzelfstandig tief aeiou verant verantwoordel zelfre ectie ｆｅｅｄｂａｃｋ
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import type { Stems } from '../../../../src/domain/interview/vacancy.ts';
import { plain, readVacancy, VACANCY_LIMIT } from '../../../../src/domain/interview/vacancy.ts';
import { comparable } from '../../../../src/domain/text/outside.ts';
import { fc } from '../../../support/builders/property.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const file = resolve(import.meta.dirname, '../../../../content/nl/interview.yaml');
const { traits: stems } = parse(readFileSync(file, 'utf8')) as { readonly traits: Stems };
const allStems = TRAITS.flatMap((trait) =>
  stems[trait].words.map((word) => [word, trait] as const),
);

function matchVacancy(text: string, of: Stems) {
  return readVacancy(text, of).matches;
}

const VACANCY =
  'Je bent Pro-actief en toont INITIATIEF. Zelfstandig werken is voor jou geen probleem: ' +
  'jij neemt initiatief. Betrouwbaarheid staat bij ons voorop. Wij geven feedback.';

describe('a vacancy', () => {
  it('leads to bouwstenen, the one with the most different words first, as they are written', () => {
    expect(matchVacancy(VACANCY, stems)).toEqual([
      { trait: 'proactiviteit', words: ['pro-actief', 'initiatief', 'zelfstandig'] },
      { trait: 'verantwoordelijkheid', words: ['betrouwbaarheid'] },
      { trait: 'continu-leren', words: ['feedback'] },
    ]);
  });

  it.each(['', ' \n ', 'Wij zoeken een kok.', '!?', '한국어', '\ud800'])(
    'that asks for nothing gives nothing: %j',
    (text) => expect(matchVacancy(text, stems)).toEqual([]),
  );

  it('is read by the beginnings of words, never by their insides', () => {
    expect(matchVacancy('doelgroep, hinitiatief, onzelfstandig, ongestructureerd', stems)).toEqual(
      [],
    );
    expect(matchVacancy('zelfstandigheid', stems)[0]?.words).toEqual(['zelfstandigheid']);
  });

  it('counts a short stem only as a whole word', () => {
    const short = Object.fromEntries(TRAITS.map((trait) => [trait, { words: [] as string[] }]));
    const open = { ...short, authenticiteit: { words: ['open'] } } as unknown as Stems;
    expect(matchVacancy('onze openingstijden', open)).toEqual([]);
    expect(matchVacancy('een Open houding', open)[0]?.words).toEqual(['open']);
  });

  it('recognises a part of a word with a hyphen when the whole is unknown', () => {
    expect(matchVacancy('hbo-leergierig', stems)).toEqual([
      { trait: 'continu-leren', words: ['leergierig'] },
    ]);
  });

  it('is read without marks that a page puts inside words', () => {
    expect(matchVacancy('ini\u00ADtia\u200Btief', stems)[0]?.words).toEqual(['initiatief']);
    expect(matchVacancy('pro\u2011actief', stems)[0]?.words).toEqual(['pro-actief']);
  });

  it(`is read up to ${VACANCY_LIMIT} characters`, () => {
    const padding = 'x '.repeat(VACANCY_LIMIT / 2);
    expect(matchVacancy(`${padding}feedback`, stems)).toEqual([]);
    expect(matchVacancy(`feedback ${padding}`, stems)).toHaveLength(1);
  });

  it('tells how many characters were not read', () => {
    expect(readVacancy('x'.repeat(VACANCY_LIMIT), stems).unread).toBe(0);
    expect(readVacancy('feedback '.repeat(3_000), stems)).toEqual({
      matches: [{ trait: 'continu-leren', words: ['feedback'] }],
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
    expect(matchVacancy(`Je bent ${text}.`, stems).flatMap(({ words }) => words)).toEqual([word]);
  });

  it('is read by the parts of a word that was broken at its own hyphen', () => {
    expect(matchVacancy('hbo-\nleergierig', stems)[0]?.words).toEqual(['leergierig']);
    expect(matchVacancy('klant-, team- en\nzelfstandig', stems)[0]?.words).toEqual(['zelfstandig']);
  });

  it('costs little however long it is, and whatever it is made of', () => {
    const parts = [
      'a',
      'a ',
      '-',
      'a-',
      'a-\n',
      '-\n ',
      'a\u00ad',
      '\u200b',
      '\ufdfa',
      '\u0301\u0323',
      'ﬂ',
      ' ',
    ];
    for (const part of parts) {
      const text = part.repeat(1_000_000 / part.length);
      const { unread } = readVacancy(text, stems);
      expect(unread).toBe(text.length - VACANCY_LIMIT);
      expect(
        cpuTime(() => readVacancy(text, stems)),
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
      fc.property(
        fc.constantFrom(...allStems),
        dress,
        around,
        around,
        ([word, trait], as, a, b) => {
          const matches = matchVacancy(a + as(word) + b, stems);
          expect(matches.map((match) => match.trait)).toEqual([trait]);
          expect(plain(matches[0]?.words[0] ?? '')).toBe(plain(word));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const arbText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...allStems).map(([word]) => word),
      ),
    )
    .map((parts) => parts.join(' '));

  it('is read without an error, and contains everything that is found', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        for (const { words } of matchVacancy(text, stems)) {
          expect(new Set(words.map(plain)).size).toBe(words.length);
          for (const word of words) expect(plain(comparable(text))).toContain(plain(word));
        }
      }),
    );
  });

  it('gives each bouwsteen once, most words first, ties in fixed order', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        const matches = matchVacancy(text, stems);
        const ranks = matches.map(({ trait, words }) => 10 * words.length - TRAITS.indexOf(trait));
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        expect(new Set(matches.map(({ trait }) => trait)).size).toBe(matches.length);
      }),
    );
  });

  it('loses nothing when more text follows', () => {
    fc.assert(
      fc.property(arbText, arbText, (text, more) => {
        const found = (one: string) =>
          matchVacancy(one, stems).flatMap(({ words }) => words.map(plain));
        expect(found(`${text}\n${more}`)).toEqual(expect.arrayContaining(found(text)));
      }),
    );
  });
});

// cspell:ignore Zoé Zoë ｋｗａａｄ D’Arcy Anneʼ Bratʼya Kaʻiulani ʻJij
import { describe, expect, it } from 'vitest';
import {
  cleanName,
  decodeName,
  encodeName,
  LONGEST_NAME,
} from '../../../../src/codecs/links/name.ts';
import { forgedName } from '../../../support/builders/forge.ts';
import { fc } from '../../../support/builders/property.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const BIDI = '\u202e';
/** What a name could say more with, or hide. */
const MARKS: readonly string[] = [
  ...'Ab. 1٣½@:/’‘ʼ❜´\'"-\u0301\u200d\ufe0f❤。ﬁ＠．Ⅳ㍘\u20e3\u3164\u2800',
  'J.',
  'www.',
  '.nl',
];

/** Any text, and texts of the marks that make a name say something else. */
const arbText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(...MARKS),
    maxLength: 50,
  }),
);

describe('a first name in a link', () => {
  it('is read as the cleaned name, whatever the person typed', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        const name = cleanName(text);
        expect(cleanName(name)).toBe(name);
        expect(decodeName(encodeName(text))).toBe(name === '' ? null : name);
      }),
      { numRuns: 5_000 },
    );
  });

  it('holds no digit, no address, no quotation mark and nothing unseen, whatever the person typed', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        const name = cleanName(text);
        expect(name).not.toMatch(
          /\p{N}|@|\/\/|www\.|[.。]\p{L}{2}|["“”„‘«»❛❜❝❞＂〝〞´`′″]|[\p{Cc}\p{Cs}\u2800\u3164]/iu,
        );
        expect(name.normalize('NFKC')).not.toMatch(/\p{Nd}|@|\.\p{L}{2}/u);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is at most 40 characters long, never with half a character at the end', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        expect([...cleanName(text)].length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(cleanName(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
    expect(cleanName('é'.repeat(60))).toBe('é'.repeat(40));
    expect(cleanName('😀'.repeat(60))).toBe('😀'.repeat(40));
  });

  it.each([
    ['blanks around and between', '  Anne \t\n Marie ', 'Anne Marie'],
    ['a letter and its mark', 'Zoe\u0301', 'Zoé'],
    ['a name from right to left', `${BIDI}ennA`, 'ennA'],
    ['control characters', 'A\u0000n\u0007n\u009be', 'Anne'],
    ['blanks that nobody sees', 'An\u200bne\ufeff', 'Anne'],
    ['half a surrogate', 'Anne\ud800', 'Anne'],
    ['markup, which is only text', '<b>Anne</b>', '<b>Anne</b>'],
    ['a number behind it', 'Anne 2', 'Anne'],
    ['a number in it', 'Anne2', 'Anne'],
    ['a telephone number', 'Bel 0900-1234', 'Bel'],
    ['a telephone number with blanks', 'Anne +31 (0)6 12 34', 'Anne'],
    ['digits of another script', 'Anne ٣٤ ５', 'Anne'],
    ['an address', 'Anne ga naar fraude.nl', 'Anne ga naar'],
    ['an address of a page', 'Anne https://kwaad.example/x', 'Anne'],
    ['an address with www', 'WWW.kwaad Anne', 'Anne'],
    ['an address in full-width letters', 'Anne ｋｗａａｄ．ｎｌ', 'Anne'],
    ['an address with another dot', 'Anne kwaad。com', 'Anne'],
    ['a mail address', 'anne@kwaad.example Anne', 'Anne'],
    ['a telephone link', 'tel:nul Anne', 'Anne'],
    ['the end of a quotation', 'Anne’ deelde dit. ‘Jij', 'Anne deelde dit. Jij'],
    ['quotation marks', '"Anne"', 'Anne'],
    ['quotation marks of ornaments', '❝Anne❞ ❛Jo❜ 〝An〞', 'Anne Jo An'],
    ['full-width quotation marks', '＂Anne＂ ＇', 'Anne'],
    [
      'a letter that looks like the end of a quotation',
      'Anneʼ deelde dit. ʻJij',
      'Anne deelde dit. ʻJij',
    ],
    ['marks that look like it', 'Anne´ ` ′ ″ ˮ Jo', 'Anne Jo'],
    ['a hieroglyph that is blank', 'An\u{13441}ne\u{13442}', 'Anne'],
    [
      'more marks on a letter than a line has room for',
      `A${'\u0301'.repeat(9)}n`,
      'Á\u0301\u0301\u0301n',
    ],
    ['an address that shows up without its digits', 'kwaad.1nl Anne', 'Anne'],
    ['nothing: initials', 'J.P. Anne', 'J.P. Anne'],
    ['nothing: an apostrophe', 'D’Arcy van ’t Hof', 'D’Arcy van ’t Hof'],
    ['nothing: an apostrophe that is a letter', 'Bratʼya Kaʻiulani', 'Bratʼya Kaʻiulani'],
    ['nothing: a hyphen', 'Anne-Marie', 'Anne-Marie'],
    ['an initial without a blank', 'J.Jansen', 'J. Jansen'],
    ['a family in one picture', '👩\u200d👧', '👩\u200d👧'],
  ])('is cleaned of %s', (_, typed, name) => {
    expect(cleanName(typed)).toBe(name);
    expect(decodeName(encodeName(typed))).toBe(name);
  });

  const NOTHING = [
    '',
    ' ',
    '\u{13441}',
    '\u200d',
    '\u0301',
    BIDI,
    '\ud800',
    '\u00a0\u2003',
    '\u2800',
  ];
  const NO_NAMES = ['\u3164\u115f', '\ufe0f\ufe0f', '\u034f', '\u{e0061}', '0900-1234', '1️⃣', '"”'];

  it.each([...NOTHING, ...NO_NAMES, 'www.kwaad.nl'])(
    'is left out when it has no visible character: %j',
    (typed) => {
      expect(cleanName(typed)).toBe('');
      expect(encodeName(typed)).toBe('');
    },
  );

  it('is refused when its check is right, but no page of ours writes it', () => {
    const names = [
      'Anne 2',
      'fraude.nl',
      'Bel 0900-1234',
      '\u3164',
      '\u2800',
      ' Anne',
      'An\u200bne',
      '‘Anne’',
    ];
    for (const name of names) {
      expect(decodeName(forgedName(name)), name).toBeNull();
    }
  });

  it('costs little, whatever the length', () => {
    for (const part of [
      'a',
      '1',
      '1 ',
      'a.',
      '.',
      '@',
      '’',
      '\u200d',
      'J.A',
      '\u0301\u0323',
      '-1',
    ]) {
      const text = part.repeat(1_000_000 / part.length);
      expect(
        cpuTime(() => cleanName(text)),
        part,
      ).toBeLessThan(100);
      expect(
        cpuTime(() => decodeName(text)),
        part,
      ).toBeLessThan(100);
    }
  });

  it('is dropped when one character was changed, lost or added', () => {
    const code = encodeName('Anneke van Dam');
    const damaged = [...code].flatMap((own, at) => [
      code.slice(0, at) + (own === 'A' ? 'B' : 'A') + code.slice(at + 1),
      code.slice(0, at) + code.slice(at + 1),
      `${code.slice(0, at)}x${code.slice(at)}`,
    ]);
    expect(damaged.filter((one) => one !== code && decodeName(one) !== null)).toEqual([]);
  });

  it('is never anything that we would not write', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const name = decodeName(text);
        expect(name === null || encodeName(name) === text).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    for (const text of ['', '.', 'AAAA', '__proto__', 'A'.repeat(300)])
      expect(decodeName(text)).toBeNull();
  });
});

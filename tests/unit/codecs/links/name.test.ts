// cspell:ignore Zoé Zoë
import { describe, expect, it } from 'vitest';
import {
  cleanName,
  decodeName,
  encodeName,
  LONGEST_NAME,
} from '../../../../src/codecs/links/name.ts';
import { fc } from '../../../support/builders/property.ts';

const BIDI = '\u202e';
const arbText = fc.string({ unit: 'binary', maxLength: 120 });

describe('a first name in a link', () => {
  it('is read as the cleaned name, whatever the person typed', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        const name = cleanName(text);
        expect(cleanName(name)).toBe(name);
        expect(decodeName(encodeName(text))).toBe(name === '' ? null : name);
      }),
      { numRuns: 2_000 },
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
    ['a family in one picture', '👩\u200d👧', '👩\u200d👧'],
  ])('is cleaned of %s', (_, typed, name) => {
    expect(cleanName(typed)).toBe(name);
    expect(decodeName(encodeName(typed))).toBe(name);
  });

  it.each(['', ' ', '\u200d', '\u0301', BIDI, '\ud800', '\u00a0\u2003'])(
    'is left out when it has no visible character: %j',
    (typed) => {
      expect(cleanName(typed)).toBe('');
      expect(encodeName(typed)).toBe('');
    },
  );

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

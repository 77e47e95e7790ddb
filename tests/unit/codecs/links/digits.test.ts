import { describe, expect, it } from 'vitest';
import {
  decodeDigits,
  DIGITS,
  encodeDigits,
  plainDigits,
} from '../../../../src/codecs/links/digits.ts';
import { seededRandom } from '../../../../src/domain/test/shuffle.ts';
import { itemCount } from '../../../../src/domain/test/sameItems.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { instrument } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { sumsOf, traits } from '../../../support/builders/sums.ts';
import { arbTeamSums } from '../../../support/builders/arbitraryTeams.ts';

const decode = (text: string) => decodeDigits(text, [instrument]);
const encode = (sums: Parameters<typeof encodeDigits>[0]) => encodeDigits(sums) ?? '';
const arbDigits = arbTeamSums.map(encode);
const SUMS = sumsOf(traits(4, [16, 12, 11, 15, 9, 20]));

/** These digits with another one in this place. */
const withDigit = (digits: string, at: number, digit: string) =>
  digits.slice(0, at) + digit + digits.slice(at + 1);

describe('a team code as digits', () => {
  it('holds the same sums as the code: each bouwsteen, the version, and whether names are withheld', () => {
    fc.assert(
      fc.property(arbTeamSums, (sums) => {
        expect(encode(sums)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
        expect(decode(encode(sums))).toEqual({ kind: 'ok', sums });
      }),
      { numRuns: 2_000 },
    );
  });

  it('has a place for every sum that a bouwsteen can have, with the lowest and the highest', () => {
    for (const trait of TRAITS) {
      const [kern, all] = [itemCount(instrument, trait, 'kern'), itemCount(instrument, trait)];
      for (let count = kern; count <= all; count += 1)
        for (let sum = count; sum <= 5 * count; sum += 1) {
          const sums = sumsOf({ [trait]: { sum, count } });
          expect(decode(encode(sums))).toEqual({ kind: 'ok', sums });
        }
    }
    const nothing = sumsOf({});
    expect(decode(encode(nothing))).toEqual({ kind: 'ok', sums: nothing });
  });

  it('finds each wrong digit', () => {
    fc.assert(
      fc.property(arbDigits, (text) => {
        const digits = text.replaceAll(' ', '');
        for (let at = 0; at < DIGITS; at += 1)
          for (const digit of '0123456789')
            if (digit !== digits[at])
              expect(decode(withDigit(digits, at, digit))).toEqual({ kind: 'damaged' });
      }),
    );
  });

  it('finds each swap of two digits, next to one another or with one between', () => {
    fc.assert(
      fc.property(arbDigits, (text) => {
        const digits = text.replaceAll(' ', '');
        for (const apart of [1, 2])
          for (let at = 0; at + apart < DIGITS; at += 1) {
            const [one = '', other = ''] = [digits[at], digits[at + apart]];
            const swapped = withDigit(withDigit(digits, at, other), at + apart, one);
            if (one !== other) expect(decode(swapped)).toEqual({ kind: 'damaged' });
          }
      }),
    );
  });

  it('takes hardly any other sixteen digits for one: fewer than one in ten thousand', () => {
    const random = seededRandom(20_261_130);
    const counts: Record<string, number> = {};
    for (let n = 0; n < 100_000; n += 1) {
      const digits = Array.from({ length: DIGITS }, () => Math.floor(random() * 10)).join('');
      const { kind } = decode(digits);
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    expect(counts['ok'] ?? 0).toBeLessThan(10);
    // Of a version that no site has had yet: one in a thousand, and none of a bank card (below).
    expect(counts['newer']).toBeLessThan(200);
  });

  it('begins with a nought up to the seventh version of the test, and no bank card does', () => {
    fc.assert(fc.property(arbDigits, (text) => text.startsWith('0')));
    expect(encode({ ...SUMS, instrument: 'v7' })).toMatch(/^0/);
  });

  it('is read however it was typed', () => {
    const digits = encode(SUMS);
    const bare = digits.replaceAll(' ', '');
    const wide = bare.replaceAll(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    const letters = bare.replaceAll('0', 'O').replaceAll('1', 'l');
    for (const text of [
      bare,
      ` ${digits}\n`,
      digits.replaceAll(' ', '-'),
      digits.replaceAll(' ', '–'),
      digits.replaceAll(' ', '.'),
      digits.replaceAll(' ', ' · '),
      digits.replaceAll(' ', '\u00a0'),
      [...bare].join(' '),
      wide,
      letters,
      letters.toLowerCase(),
      bare.replaceAll('1', 'I'),
    ])
      expect(decode(text), text).toEqual({ kind: 'ok', sums: SUMS });
  });

  it('is nothing else', () => {
    for (const text of ['', '0', encode(SUMS).slice(1), `${encode(SUMS)}0`, 'Anne', '0'.repeat(16)])
      expect(decode(text)).toEqual({ kind: 'damaged' });
    expect(plainDigits('1'.repeat(200))).toBeNull();
  });

  it('is newer when its version is not known here', () => {
    expect(decode(encode({ ...SUMS, instrument: 'v2' }))).toEqual({ kind: 'newer' });
    const second = { ...instrument, version: 'v2' };
    expect(decodeDigits(encode({ ...SUMS, instrument: 'v2' }), [instrument, second])).toEqual({
      kind: 'ok',
      sums: { ...SUMS, instrument: 'v2' },
    });
  });

  it('is not made of what has no place in it', () => {
    expect(encodeDigits({ ...SUMS, instrument: 'v72' })).toBeNull();
    expect(encodeDigits({ ...SUMS, instrument: 'v71' })).not.toBeNull();
    expect(encodeDigits({ ...SUMS, instrument: 'v0' })).toBeNull();
    expect(encodeDigits(sumsOf({ proactiviteit: { sum: 21, count: 7 } }))).toBeNull();
    expect(encodeDigits(sumsOf({ proactiviteit: { sum: 3, count: 4 } }))).toBeNull();
  });

  it('is refused when its check fits and its sums cannot be', () => {
    const shorter = {
      ...instrument,
      statements: instrument.statements.filter(({ stage }) => stage === 'kern'),
    };
    const full = encode(sumsOf(traits(6, [16, 12, 11, 15, 9, 20])));
    expect(decodeDigits(full, [shorter])).toEqual({ kind: 'damaged' });
  });
});

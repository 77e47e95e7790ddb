import { describe, expect, it } from 'vitest';
import { decodeScores, encodeScores } from '../../../../src/codecs/links/scores.ts';
import { fromBase62 } from '../../../../src/codecs/bytes/base62.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { HELM, ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { forged } from '../../../support/builders/forge.ts';
import { fc } from '../../../support/builders/property.ts';
import { KERN_ROLE, KERN_TRAIT, roles, sumsOf, traits } from '../../../support/builders/sums.ts';

const arbAny = arbSums({ complete: false });
const SUMS = sumsOf({
  ...traits(KERN_TRAIT, [16, 12, 11, 15, 9, 20]),
  ...roles(KERN_ROLE, [20, 16, 31]),
});

function decode(fragment: string) {
  return decodeScores(fragment, [instrument]);
}
function onlyTraits(sums: ScaleSums): ScaleSums {
  return {
    ...sums,
    scales: new Map([...sums.scales].filter(([scale]) => TRAITS.some((trait) => trait === scale))),
  };
}
const SIX = [16, 4, 12, 4, 11, 4, 15, 4, 9, 4, 20, 4];
const FOUR = [20, 8, 16, 8, 31, 8, 0, 0];

describe('a scores link', () => {
  it('decodes to the encoded scores, with roles and without', () => {
    fc.assert(
      fc.property(arbAny, (sums) => {
        expect(decode(encodeScores(sums, true))).toEqual({ kind: 'ok', sums });
        expect(decode(encodeScores(sums, false))).toEqual({ kind: 'ok', sums: onlyTraits(sums) });
      }),
    );
  });

  it('shows the same profile as the result it was made from', () => {
    fc.assert(
      fc.property(arbAny, (sums) => {
        const decoded = decode(encodeScores(sums, true));
        expect(decoded.kind === 'ok' && profileOf(norms, decoded.sums)).toEqual(
          profileOf(norms, sums),
        );
      }),
    );
  });

  it('holds nothing of the roles unless asked for: other roles give the same link', () => {
    fc.assert(
      fc.property(arbAny, arbAny, (sums, other) => {
        const beside = [...other.scales].filter(([scale]) =>
          [...ROLES, HELM].some((role) => role === scale),
        );
        const swapped = { ...sums, scales: new Map([...onlyTraits(sums).scales, ...beside]) };
        expect(encodeScores(swapped, false)).toBe(encodeScores(sums, false));
      }),
    );
  });

  it('is at most 200 characters without escaping: 26, or 37 with roles', () => {
    fc.assert(
      fc.property(arbAny, (sums) => {
        expect(encodeScores(sums, false)).toMatch(/^[A-Za-z\d]{26}$/);
        expect(encodeScores(sums, true)).toMatch(/^[A-Za-z\d]{37}$/);
      }),
    );
  });

  it('is read with its # and with blanks around it', () => {
    const link = encodeScores(SUMS, true);
    for (const text of [`#${link}`, ` ${link}\n`, `#${link} `])
      expect(decode(text)).toEqual({ kind: 'ok', sums: SUMS });
  });

  it('is empty when nothing follows the #', () => {
    for (const text of ['', '#', ' ', '# \n']) expect(decode(text)).toEqual({ kind: 'empty' });
  });

  it('has the documented layout: version, instrument, flags, sums and counts, CRC-32', () => {
    expect(encodeScores(SUMS, false)).toBe(forged(1, 1, 0, ...SIX));
    expect(encodeScores(SUMS, true)).toBe(forged(1, 1, 2, ...SIX, ...FOUR));
    expect(encodeScores({ ...SUMS, withheld: true }, true)).toBe(forged(1, 1, 3, ...SIX, ...FOUR));
    expect(fromBase62(encodeScores(SUMS, false))).toHaveLength(19);
  });
});

describe('a link from another version', () => {
  it('is newer when its layout or its instrument is not known here', () => {
    expect(decode(forged(2, 1, 0, ...SIX))).toEqual({ kind: 'newer' });
    expect(decode(forged(255, 0, 0))).toEqual({ kind: 'newer' });
    expect(decode(forged(1, 2, 0, ...SIX))).toEqual({ kind: 'newer' });
  });

  it('is newer up to 200 characters, and damaged beyond', () => {
    const long = (bytes: number) => forged(2, ...Array.from({ length: bytes - 5 }, () => 0));
    expect(long(148)).toHaveLength(199);
    expect(decode(long(148))).toEqual({ kind: 'newer' });
    expect(decode(long(149))).toEqual({ kind: 'damaged' });
  });

  it('is read with the instrument that it names', () => {
    const second = { ...instrument, version: 'v2' };
    const link = encodeScores({ ...SUMS, instrument: 'v2' }, true);
    expect(decodeScores(link, [instrument, second])).toEqual({
      kind: 'ok',
      sums: { ...SUMS, instrument: 'v2' },
    });
  });
});

describe('a forged link with a correct checksum', () => {
  const [, ...rest] = SIX;
  it.each([
    ['version nought', [0, 1, 0, ...SIX]],
    ['instrument nought', [1, 0, 0, ...SIX]],
    ['an unknown flag', [1, 1, 4, ...SIX]],
    ['roles without the flag', [1, 1, 0, ...SIX, ...FOUR]],
    ['the flag without roles', [1, 1, 2, ...SIX]],
    ['one byte too few', [1, 1, 0, ...SIX.slice(1)]],
    ['one byte too many', [1, 1, 0, ...SIX, 0]],
    ['no scales at all', [1, 1, 0]],
    ['a header cut short, of a newer version', [2, 1]],
    ['nothing but a checksum', []],
    ['a sum under its count', [1, 1, 0, 3, ...rest]],
    ['a sum over five times its count', [1, 1, 0, 21, ...rest]],
    ['a sum without answers', [1, 1, 0, 1, 0, ...SIX.slice(2)]],
    ['fewer answers than the kern has', [1, 1, 0, 9, 3, ...SIX.slice(2)]],
    ['more answers than there are items', [1, 1, 0, 21, 7, ...SIX.slice(2)]],
    ['more answers on a role than there are items', [1, 1, 2, ...SIX, 39, 13, ...FOUR.slice(2)]],
    ['answers without a sum', [1, 1, 0, 0, 4, ...SIX.slice(2)]],
  ])('is refused with %s', (_, body) => {
    expect(decode(forged(...body))).toEqual({ kind: 'damaged' });
  });

  it('is accepted at the lowest and highest sums', () => {
    for (const [sum, count] of [
      [4, 4],
      [20, 4],
      [6, 6],
      [30, 6],
      [0, 0],
    ] as const) {
      expect(decode(forged(1, 1, 0, sum, count, ...SIX.slice(2))).kind).toBe('ok');
    }
  });
});

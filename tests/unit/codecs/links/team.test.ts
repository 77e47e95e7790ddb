import { describe, expect, it } from 'vitest';
import { fromBase62 } from '../../../../src/codecs/bytes/base62.ts';
import {
  cleanName,
  decodeName,
  fragmentOf,
  LONGEST_NAME,
} from '../../../../src/codecs/links/name.ts';
import { withName } from '../../../../src/codecs/links/shared.ts';
import { decodeTeam, encodeTeam, memberId, teamSums } from '../../../../src/codecs/links/team.ts';
import { HELM, ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument } from '../../../support/builders/content.ts';
import { forged } from '../../../support/builders/forge.ts';
import { fc } from '../../../support/builders/property.ts';
import { KERN_TRAIT, sumsOf, traits } from '../../../support/builders/sums.ts';
import { arbTeamSums } from '../../../support/builders/arbitraryTeams.ts';

const decode = (code: string) => decodeTeam(code, [instrument]);
const SIX = [16, 4, 12, 4, 11, 4, 15, 4, 9, 4, 20, 4];
const SUMS = sumsOf(traits(KERN_TRAIT, [16, 12, 11, 15, 9, 20]));

describe('a team code', () => {
  it('decodes to the six sums of the result that it was made from', () => {
    fc.assert(
      fc.property(arbTeamSums, (sums) => {
        expect(decode(encodeTeam(sums))).toEqual({ kind: 'ok', sums });
      }),
    );
  });

  it('holds nothing of roles and of aan het roer: other ones give the same code and the same id', () => {
    fc.assert(
      fc.property(arbSums({ complete: true }), arbSums({ complete: true }), (one, other) => {
        const four = new Set<string>([...ROLES, HELM]);
        const six = [...one.scales].filter(([id]) => !four.has(id));
        const beside = [...other.scales].filter(([id]) => four.has(id));
        const swapped = { ...one, scales: new Map([...six, ...beside]) };
        expect(encodeTeam(swapped)).toBe(encodeTeam(one));
        expect(memberId(swapped)).toBe(memberId(one));
        expect([...teamSums(one).scales.keys()]).toEqual(TRAITS);
      }),
    );
  });

  it('is 27 letters and digits, and with any name at most 200', () => {
    const arbName = fc.oneof(
      fc.constantFrom('Anne', 'é'.repeat(LONGEST_NAME), '李'.repeat(50), '𐐀'.repeat(LONGEST_NAME)),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(arbTeamSums, arbName, (sums, name) => {
        expect(encodeTeam(sums)).toMatch(/^[A-Za-z\d]{27}$/);
        const [code, encoded = ''] = fragmentOf(encodeTeam(sums), name).split('.');
        expect(code).toBe(encodeTeam(sums));
        expect(fragmentOf(encodeTeam(sums), name).length).toBeLessThanOrEqual(200);
        expect(cleanName(name).startsWith(decodeName(encoded) ?? '')).toBe(true);
      }),
    );
    for (const name of ['Anne', 'Zoë', 'é'.repeat(20)])
      expect(fragmentOf(encodeTeam(SUMS), name)).toBe(withName(encodeTeam(SUMS), name));
    expect(fragmentOf(encodeTeam(SUMS), '')).toBe(encodeTeam(SUMS));
  });

  it('has the documented layout: kind, version, instrument, flags, sums and counts, CRC-32', () => {
    expect(encodeTeam(SUMS)).toBe(forged(0x54, 1, 1, 0, ...SIX));
    expect(encodeTeam({ ...SUMS, withheld: true })).toBe(forged(0x54, 1, 1, 1, ...SIX));
    expect(fromBase62(encodeTeam(SUMS))).toHaveLength(20);
  });

  it('is newer when its layout or its instrument is not known here', () => {
    expect(decode(forged(0x54, 2, 1, 0, ...SIX))).toEqual({ kind: 'newer' });
    expect(decode(forged(0x54, 1, 2, 0, ...SIX))).toEqual({ kind: 'newer' });
  });

  const [, ...rest] = SIX;
  it.each([
    ['another kind', [0x41, 1, 1, 0, ...SIX]],
    ['version nought', [0x54, 0, 1, 0, ...SIX]],
    ['instrument nought', [0x54, 1, 0, 0, ...SIX]],
    ['an unknown flag', [0x54, 1, 1, 2, ...SIX]],
    ['roles behind it', [0x54, 1, 1, 0, ...SIX, 20, 8, 16, 8, 31, 8, 0, 0]],
    ['one byte too few', [0x54, 1, 1, 0, ...SIX.slice(1)]],
    ['one byte too many', [0x54, 1, 1, 0, ...SIX, 0]],
    ['nothing but its kind', [0x54]],
    ['a sum under its count', [0x54, 1, 1, 0, 3, ...rest]],
    ['a sum over five times its count', [0x54, 1, 1, 0, 21, ...rest]],
    ['a sum without answers', [0x54, 1, 1, 0, 1, 0, ...SIX.slice(2)]],
    ['fewer answers than the kern has', [0x54, 1, 1, 0, 9, 3, ...SIX.slice(2)]],
    ['more answers than there are items', [0x54, 1, 1, 0, 21, 7, ...SIX.slice(2)]],
  ])('is refused when forged with %s', (_, body) => {
    expect(decode(forged(...body))).toEqual({ kind: 'damaged' });
  });

  it('is refused as any text that it is not', () => {
    for (const text of ['', '#', 'kapot', encodeTeam(SUMS).slice(1), `${encodeTeam(SUMS)}0`])
      expect(decode(text)).toEqual({ kind: 'damaged' });
  });
});

describe('the id of a member', () => {
  it('is the same for the same sums alone, and cannot be opened as a code', () => {
    fc.assert(
      fc.property(arbTeamSums, arbTeamSums, (one, other) => {
        expect(memberId(one)).toMatch(/^[\da-f]{8}$/);
        expect(memberId(one) === memberId(other)).toBe(encodeTeam(one) === encodeTeam(other));
        expect(decode(memberId(one))).toEqual({ kind: 'damaged' });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { elsewhereOf } from '../../../../src/codecs/links/elsewhere.ts';
import { FRAGMENT_IDS, FRAGMENTS } from '../../../../src/codecs/links/levels.ts';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import { withName } from '../../../../src/codecs/links/shared.ts';
import type { TogetherId } from '../../../../src/codecs/links/together.ts';
import { TOGETHER } from '../../../../src/codecs/links/together.ts';
import { PAGES } from '../../../../src/islands/received/BelongsElsewhere.tsx';
import { instrument } from '../../../support/builders/content.ts';
import { arbDamage, inAddressBar } from '../../../support/builders/damage.ts';
import { forged } from '../../../support/builders/forge.ts';
import { arbCode } from '../../../support/builders/links.ts';
import { fc } from '../../../support/builders/property.ts';
import { ARB_CODES } from '../../../support/builders/together.ts';

const KINDS = Object.keys(TOGETHER) as readonly TogetherId[];
const decode = (fragment: string) => decodeShared(fragment, [instrument]);

it('no two kinds of links begin with the same byte, in both tables together', () => {
  const levels = FRAGMENT_IDS.map((id) => FRAGMENTS[id].first);
  const together = KINDS.map((id) => TOGETHER[id].first);
  expect(new Set([...levels, ...together]).size).toBe(levels.length + together.length);
  // Nought stands for what is damaged.
  expect([...levels, ...together]).not.toContain(0);
});

describe.each(KINDS)('a link of the kind %s, where results are received', (id) => {
  it('is known by the byte that the table gives it, and led to the page of the table', () => {
    const { first, page } = TOGETHER[id];
    const begin = [first, 1, 0, 0];
    const code = forged(...begin, ...Array.from({ length: 24 }, () => 0));
    expect([elsewhereOf(code), PAGES[id]]).toEqual([id, page]);
    fc.assert(fc.property(ARB_CODES[id], (one) => elsewhereOf(one) === id));
  });

  it('says where it belongs, with a name and without, after any damage by mail', () => {
    const arbFragment = fc
      .tuple(ARB_CODES[id], fc.constantFrom('', 'Anne', 'José Luis'))
      .map(([code, name]) => withName(code, name));
    fc.assert(
      fc.property(arbFragment, arbDamage, (fragment, [name, damage]) => {
        const there = { kind: 'elsewhere', belongs: id };
        expect(decode(fragment)).toEqual(there);
        // The beginning of a long code is all that is read here.
        if (id === 'reply' && fragment.length > 60 && name.includes('within')) return;
        expect(decode(damage(fragment))).toEqual(there);
        expect(decode(inAddressBar(damage(fragment)))).toEqual(there);
      }),
      { numRuns: 300 },
    );
  });

  it('gives way to a result in the same text', () => {
    fc.assert(
      fc.property(ARB_CODES[id], arbCode, (one, result) => {
        expect(decode(`${result} ${one}`)).toEqual(decode(result));
      }),
      { numRuns: 40 },
    );
  });
});

it('no result belongs elsewhere', () => {
  fc.assert(fc.property(arbCode, (code) => elsewhereOf(code) === null));
  for (const text of ['', 'kapot', 'a'.repeat(43), 'R'.repeat(60)])
    expect(elsewhereOf(text)).toBeNull();
});

// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { decodeScores, encodeScores } from '../../../../src/codecs/links/scores.ts';
import { seededRandom } from '../../../../src/domain/test/shuffle.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BESIDES = [...'#%+/=.,;:!?)>"\' \n\t\0é😀', '\ud800', '\u200f', '\u202e', '%23', '%2523'];
const MEBIBYTE = 2 ** 20;

const arbLink = fc
  .tuple(arbSums({ complete: false }), fc.boolean())
  .map(([sums, withRoles]) => encodeScores(sums, withRoles));

function decode(fragment: string) {
  return decodeScores(fragment, [instrument]);
}

/** Everything that is accepted must be exactly what we write for its meaning. */
function isRefusedOrOurs(fragment: string): boolean {
  const decoded = decode(fragment);
  if (decoded.kind !== 'ok') return ['empty', 'damaged', 'newer'].includes(decoded.kind);
  const text = fragment.replace(/^#/, '').trim();
  return [true, false].some((withRoles) => encodeScores(decoded.sums, withRoles) === text);
}

describe('damage to one character', () => {
  it('is always detected: every place, every other character', () => {
    fc.assert(
      fc.property(arbLink, (link) => {
        const accepted = [...link].flatMap((own, at) =>
          [...CHARS, ...BESIDES]
            .filter((char) => char !== own)
            .map((char) => link.slice(0, at) + char + link.slice(at + 1))
            .filter((damaged) => decode(damaged).kind !== 'damaged'),
        );
        expect(accepted).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is detected when one is lost, doubled, added or swapped with the next', () => {
    fc.assert(
      fc.property(arbLink, fc.nat(35), fc.constantFrom(...CHARS), (link, place, char) => {
        const at = place % link.length;
        const [before, own, after] = [link.slice(0, at), link[at] ?? '', link.slice(at + 1)];
        const swapped = before + after.slice(0, 1) + own + after.slice(1);
        const changes = [
          before + after,
          before + own + own + after,
          before + char + own + after,
          swapped,
        ];
        for (const changed of changes.filter((one) => one !== link))
          expect(decode(changed).kind).toBe('damaged');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is detected in every truncation', () => {
    fc.assert(
      fc.property(arbLink, (link) => {
        for (let length = 1; length < link.length; length += 1) {
          expect(decode(link.slice(0, length)).kind).toBe('damaged');
        }
      }),
    );
  });
});

describe('any text at all', () => {
  const arbHostile = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...CHARS), maxLength: 60 }),
    fc
      .tuple(arbLink, fc.string({ unit: fc.constantFrom(...BESIDES), maxLength: 3 }))
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.string({ unit: fc.constantFrom(...BESIDES), maxLength: 3 }), arbLink)
      .map((parts) => parts.join('')),
    fc.tuple(arbLink, arbLink).map((parts) => parts.join('')),
    arbLink.map(encodeURIComponent),
  );

  it('is refused, or is a link exactly as we write it, and throws nothing', () => {
    fc.assert(fc.property(arbHostile, isRefusedOrOurs), { numRuns: 3_000 });
  });

  it.each([
    '__proto__',
    'constructor',
    '#__proto__=1',
    '%23',
    '%2523',
    '\ud800\udfff\ud800',
    '\u202eAQE9',
    'NaN',
    '{"__proto__":{"polluted":true}}',
    '../../etc',
    'javascript:alert(1)',
  ])('is damaged: %j', (text) => {
    expect(decode(text)).toEqual({ kind: 'damaged' });
  });

  it('is refused at once when it is a mebibyte long', () => {
    const link = encodeScores({ instrument: 'v1', withheld: false, scales: new Map() }, false);
    const texts = ['A', '#', '\ud800', '\u0000', link].map((part) =>
      part.repeat(Math.ceil(MEBIBYTE / part.length)),
    );
    for (const text of texts) {
      expect(cpuTime(() => decode(text))).toBeLessThan(100);
      expect(decode(text)).toEqual({ kind: 'damaged' });
    }
    expect(decode(' '.repeat(MEBIBYTE))).toEqual({ kind: 'empty' });
  });

  it('leaves Object.prototype as it was, after 100,000 fragments', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const random = seededRandom(20_260_101);
    const pool = [...CHARS, ...CHARS, ...BESIDES];
    const pick = () => pool[Math.floor(random() * pool.length)];
    const strange: string[] = [];
    for (let i = 0; i < 100_000; i += 1) {
      const text = Array.from({ length: Math.floor(random() * 45) }, pick).join('');
      if (!isRefusedOrOurs(text)) strange.push(text);
    }
    expect(strange).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

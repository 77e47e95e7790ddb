// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { encodeAnswers } from '../../../../src/codecs/links/answers.ts';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import { isShared, withName } from '../../../../src/codecs/links/shared.ts';
import { cleanName } from '../../../../src/codecs/links/name.ts';
import { instrument } from '../../../support/builders/content.ts';
import { arbCode, codesFor } from '../../../support/builders/links.ts';
import { fc } from '../../../support/builders/property.ts';
import { answerWithCare, FULL } from '../../../support/builders/responses.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BESIDES = [...'#%+/=.,;:!?)>"\' \n\t\0é😀\\', '\ud800', '\u200f', '\u202e', '%23', '%2523'];
const MEBIBYTE = 2 ** 20;

/** Everything that is accepted must be a part of the input, and exactly what we write. */
function isRefusedOrOurs(fragment: string): boolean {
  const decoded = decodeShared(fragment, [instrument]);
  if (!isShared(decoded)) return ['empty', 'damaged', 'newer'].includes(decoded.kind);
  if (decoded.name !== null && cleanName(decoded.name) !== decoded.name) return false;
  const codes = codesFor(decoded);
  // What is passed on is written anew from what was read.
  if (!codes.some((code) => withName(code, decoded.name ?? '') === decoded.fragment)) return false;
  const plain = fragment.replaceAll(/[^A-Za-z\d]/g, '');
  return codes.some((code) => plain.includes(code));
}

describe('any fragment at all', () => {
  const arbHostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...CHARS, ...BESIDES), maxLength: 90 }),
    fc
      .tuple(arbCode, fc.string({ unit: fc.constantFrom(...BESIDES), maxLength: 4 }))
      .map((parts) => parts.join('')),
    fc
      .tuple(arbCode, fc.string({ unit: 'binary', maxLength: 90 }))
      .map(([link, name]) => `${link}.${name}`),
    fc.tuple(arbCode, arbCode).map(([a, b]) => a.slice(0, 9) + b.slice(9)),
  );

  it('is refused, or holds a link exactly as we write it, and throws nothing', () => {
    fc.assert(fc.property(arbHostile, isRefusedOrOurs), { numRuns: 3_000 });
  });

  it('is found damaged when one character of its code is different', () => {
    fc.assert(
      fc.property(arbCode, fc.nat(46), fc.constantFrom(...CHARS), (link, place, char) => {
        const at = place % link.length;
        if (link[at] === char) return;
        const damaged = link.slice(0, at) + char + link.slice(at + 1);
        expect(decodeShared(damaged, [instrument])).toEqual({ kind: 'damaged' });
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    '__proto__',
    'constructor',
    '__proto__.__proto__',
    '#__proto__[polluted]=1',
    '\ud800\udfff\ud800a',
    '{"__proto__":{"polluted":true}}',
    '../../etc',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '%00a%ff%',
    '%E0%A4%A',
  ])('is damaged: %j', (text) => {
    expect(decodeShared(text, [instrument])).toEqual({ kind: 'damaged' });
  });

  it('is refused at once when it is a mebibyte long', () => {
    const link = encodeAnswers(instrument, answerWithCare(FULL), false);
    const texts = ['A', '\ud800a', '%2523a', '_-a', '=0Da', 'a.', `${link}.`].map((part) =>
      part.repeat(Math.ceil(MEBIBYTE / part.length)),
    );
    for (const text of texts) {
      expect(cpuTime(() => decodeShared(text, [instrument]))).toBeLessThan(200);
      expect(decodeShared(text, [instrument])).toEqual({ kind: 'damaged' });
    }
    expect(decodeShared(' '.repeat(MEBIBYTE), [instrument])).toEqual({ kind: 'empty' });
  });

  it('costs little at the greatest length that is tried', () => {
    for (const part of [
      '%2523',
      '_-',
      'AAAAAAAA.',
      '=0D',
      '#AAAAAAAA',
      withName('A'.repeat(26), 'x'),
    ]) {
      const text = part.repeat(Math.floor(4_000 / part.length));
      expect(cpuTime(() => decodeShared(text, [instrument]))).toBeLessThan(500);
    }
  });
});

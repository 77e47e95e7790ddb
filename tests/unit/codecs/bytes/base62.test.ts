// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { fromBase62, toBase62 } from '../../../../src/codecs/bytes/base62.ts';
import { fc } from '../../../support/builders/property.ts';

const arbBytes = fc.uint8Array({ maxLength: 64 });

describe('base 62', () => {
  it('writes letters and digits alone, so that nobody mends or cuts them', () => {
    fc.assert(
      fc.property(arbBytes, (bytes) => {
        expect(toBase62(bytes)).toMatch(/^[A-Za-z\d]*$/);
      }),
    );
  });

  it('writes at most one character in thirty more than base64url', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = toBase62(new Uint8Array(length));
      expect(text.length).toBeLessThanOrEqual(Math.ceil((length * 8) / 5.95));
      expect(fromBase62(text)).toHaveLength(length);
    }
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(arbBytes, (bytes) => {
        expect(fromBase62(toBase62(bytes))).toEqual(bytes);
      }),
    );
  });

  it('reads nothing that it would not write', () => {
    const arbText = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.base64String({ maxLength: 12 }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(arbText, (text) => {
        const bytes = fromBase62(text);
        expect(bytes === null ? text : toBase62(bytes)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a lone character', 'A'],
    ['more than the bytes can hold', 'zz'],
    ['a length that no bytes have', 'AAAAA'],
    ['padding', 'AA=='],
    ['marks of base64', '+/'],
    ['marks of base64url', '-_'],
    ['a space', 'A A'],
    ['a lone surrogate', 'A\ud800A'],
    ['a letter beyond ASCII', 'AÀ9'],
    ['an astral character', 'A😀'],
  ])('refuses %s', (_, text) => {
    expect(fromBase62(text)).toBeNull();
  });
});

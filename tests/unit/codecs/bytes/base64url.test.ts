// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../src/codecs/bytes/base64url.ts';
import { fc } from '../../../support/builders/property.ts';

const arbBytes = fc.uint8Array({ maxLength: 64 });

describe('base64url', () => {
  it('writes what the standard writes, without padding', () => {
    fc.assert(
      fc.property(arbBytes, (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(arbBytes, (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
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
        const bytes = fromBase64url(text);
        expect(bytes === null ? text : toBase64url(bytes)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a lone character', 'A'],
    ['padding', 'AA=='],
    ['plus and slash of plain base64', '+/'],
    ['bits left over', 'AB'],
    ['a space', 'AA AA'],
    ['a lone surrogate', 'AA\ud800A'],
    ['a letter beyond ASCII', 'AAÀ9'],
    ['an astral character', 'AA😀'],
  ])('refuses %s', (_, text) => {
    expect(fromBase64url(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/codecs/bytes/checksum.ts';
import { fc } from '../../../support/builders/property.ts';

describe('CRC-32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('is an unsigned 32-bit number that detects every changed byte', () => {
    const arbBytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(arbBytes, fc.nat(39), fc.integer({ min: 1, max: 255 }), (bytes, at, change) => {
        const crc = crc32(bytes);
        expect(Number.isInteger(crc) && crc >= 0 && crc <= 0xffffffff).toBe(true);
        const damaged = bytes.map((byte, i) => (i === at % bytes.length ? byte ^ change : byte));
        expect(crc32(damaged)).not.toBe(crc);
      }),
    );
  });
});

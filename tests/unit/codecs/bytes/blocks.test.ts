import { describe, expect, it } from 'vitest';
import {
  firstBlock,
  lengthInBlocks,
  sealBlocks,
  unsealBlocks,
} from '../../../../src/codecs/bytes/blocks.ts';
import { seal } from '../../../../src/codecs/bytes/seal.ts';
import { toUint32, uint32At } from '../../../../src/codecs/bytes/uint32.ts';
import { fc } from '../../../support/builders/property.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const arbBody = fc.array(fc.nat(255), { minLength: 1, maxLength: 120 });

describe('a code in blocks', () => {
  it('is read back, and is as long as said', () => {
    fc.assert(
      fc.property(arbBody, (body) => {
        const code = sealBlocks(body);
        expect(code).toMatch(/^[A-Za-z\d]+$/);
        expect(code).toHaveLength(lengthInBlocks(body.length));
        expect([...(unsealBlocks(code) ?? [])]).toEqual(body);
      }),
    );
  });

  it('of one block is that of a short link', () => {
    const body = Array.from({ length: 28 }, (_, i) => i);
    expect(sealBlocks(body)).toBe(seal(body));
    expect(sealBlocks(body)).toHaveLength(43);
    expect(sealBlocks([...body, 1])).not.toBe(seal([...body, 1]));
  });

  it('shows its first bytes before it is whole', () => {
    const body = Array.from({ length: 80 }, (_, i) => 255 - i);
    expect([...(firstBlock(sealBlocks(body).slice(0, 50)) ?? [])]).toEqual(body.slice(0, 32));
    expect(firstBlock(sealBlocks(body).slice(0, 42))).toBeNull();
    expect(firstBlock('z'.repeat(43))).toBeNull();
  });

  it('is refused with one other character, cut, or with more behind it', () => {
    fc.assert(
      fc.property(arbBody, fc.nat(), fc.constantFrom(...'aZ0q-é'), (body, place, char) => {
        const code = sealBlocks(body);
        const at = place % code.length;
        const other = code.slice(0, at) + char + code.slice(at + 1);
        if (other !== code) expect(unsealBlocks(other)).toBeNull();
        expect(unsealBlocks(code.slice(0, at))).toBeNull();
        expect(unsealBlocks(code + char)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['', '0', '000000', 'a b', '\ud800'])('is not %j', (text) => {
    expect(unsealBlocks(text)).toBeNull();
  });

  it('takes time in step with its length', () => {
    const code = sealBlocks(Array.from({ length: 50_000 }, (_, i) => i % 256));
    expect(cpuTime(() => unsealBlocks(code))).toBeLessThan(500);
  });
});

describe('a number of 32 bits', () => {
  it('is four bytes, the largest first', () => {
    expect(toUint32(0xde_ad_be_ef)).toEqual([0xde, 0xad, 0xbe, 0xef]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (value) => {
        expect(uint32At(Uint8Array.from([9, ...toUint32(value), 9]), 1)).toBe(value);
      }),
    );
    expect(uint32At(Uint8Array.from([1]), 0)).toBe(0x0100_0000);
  });
});

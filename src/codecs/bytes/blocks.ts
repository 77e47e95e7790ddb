import { fromBase62, toBase62 } from './base62.ts';
import { crc32 } from './checksum.ts';
import { toUint32, uint32At } from './uint32.ts';

/**
 * The code of a long link: base 62 of the bytes followed by their CRC-32, big-endian, as that of a short
 * one (seal.ts), but in blocks of 32 bytes, 43 characters. So the time to read it grows with its length
 * and not with the square of it, and its first characters say what the whole is.
 */
export const BLOCK = 32;
const CHARACTERS = 43;

const CHECK = 4;

export function sealBlocks(body: readonly number[]): string {
  const bytes = Uint8Array.from([...body, ...toUint32(crc32(Uint8Array.from(body)))]);
  return partsOf(bytes, BLOCK).map(toBase62).join('');
}

/** The bytes of such a code, or `null` when the checksum does not match. Never throws. */
export function unsealBlocks(code: string): Uint8Array | null {
  const all: number[] = [];
  for (const part of partsOf(code, CHARACTERS)) {
    const block = fromBase62(part);
    if (block === null) return null;
    all.push(...block);
  }
  if (all.length <= CHECK) return null;
  const bytes = Uint8Array.from(all);
  const body = bytes.slice(0, -CHECK);
  return crc32(body) === uint32At(bytes, body.length) ? body : null;
}

/** The first bytes of such a code: as many as a whole block has. They may be anything. */
export function firstBlock(code: string): Uint8Array | null {
  return code.length < CHARACTERS ? null : fromBase62(code.slice(0, CHARACTERS));
}

/** In characters: the code of a body of so many bytes. */
export function lengthInBlocks(bytes: number): number {
  const all = bytes + CHECK;
  const rest = toBase62(new Uint8Array(all % BLOCK)).length;
  return Math.floor(all / BLOCK) * CHARACTERS + rest;
}

function partsOf<T extends string | Uint8Array>(whole: T, size: number): readonly T[] {
  const starts = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => i * size);
  return starts.map((start) => whole.slice(start, start + size) as T);
}

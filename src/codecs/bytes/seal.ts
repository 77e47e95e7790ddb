import { fromBase62, toBase62 } from './base62.ts';
import { crc32 } from './checksum.ts';

const CHECK = 4;
/** In characters. Our codes are never longer, so a longer one is not read. */
const LONGEST = 200;

/** The code of a link: base 62 of the bytes followed by their CRC-32, big-endian. */
export function seal(body: readonly number[]): string {
  const crc = crc32(Uint8Array.from(body));
  const check = [crc >>> 24, crc >>> 16, crc >>> 8, crc].map((byte) => byte & 0xff);
  return toBase62(Uint8Array.from([...body, ...check]));
}

/** The bytes of a code, or `null` when the checksum does not match. Never throws. */
export function unseal(code: string): Uint8Array | null {
  const bytes = code.length <= LONGEST ? fromBase62(code) : null;
  if (bytes === null || bytes.length <= CHECK) return null;
  const body = bytes.subarray(0, -CHECK);
  const [c1 = 0, c2 = 0, c3 = 0, c4 = 0] = bytes.subarray(-CHECK);
  return crc32(body) === ((c1 << 24) | (c2 << 16) | (c3 << 8) | c4) >>> 0 ? body : null;
}

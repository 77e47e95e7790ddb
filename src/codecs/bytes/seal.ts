import { fromBase62, toBase62 } from './base62.ts';
import { crc32 } from './checksum.ts';
import { toUint32, uint32At } from './uint32.ts';

const CHECK = 4;
/** In characters. Our codes are never longer, so a longer one is not read. */
const LONGEST = 200;

/** The code of a link: base 62 of the bytes followed by their CRC-32, big-endian. */
export function seal(body: readonly number[]): string {
  return toBase62(Uint8Array.from([...body, ...toUint32(crc32(Uint8Array.from(body)))]));
}

/** The bytes of a code, or `null` when the checksum does not match. Never throws. */
export function unseal(code: string): Uint8Array | null {
  const bytes = code.length <= LONGEST ? fromBase62(code) : null;
  if (bytes === null || bytes.length <= CHECK) return null;
  const body = bytes.subarray(0, -CHECK);
  return crc32(body) === uint32At(bytes, body.length) ? body : null;
}

import { crc32 } from '../../../src/codecs/bytes/checksum.ts';
import { toBase62 } from '../../../src/codecs/bytes/base62.ts';

/** A link over any bytes with a checksum that fits: forged, not damaged. */
export function forged(...body: readonly number[]): string {
  const bytes = Uint8Array.from(body);
  const crc = crc32(bytes);
  return toBase62(Uint8Array.from([...bytes, crc >>> 24, crc >>> 16, crc >>> 8, crc]));
}

/** A name as no page of ours writes it, with a checksum that fits. */
export function forgedName(name: string): string {
  const bytes = [...new TextEncoder().encode(name)];
  const crc = crc32(Uint8Array.from(bytes));
  return toBase62(Uint8Array.from([...bytes, (crc >>> 8) & 0xff, crc & 0xff]));
}

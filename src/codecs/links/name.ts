import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { crc32 } from '../bytes/checksum.ts';

/** The most characters (code points) that a first name in a link may have. */
export const LONGEST_NAME = 40;

const CHECK = 2;

/**
 * The form in which a link may hold a name: without control characters, direction marks and half
 * surrogates, with single blanks, at most `LONGEST_NAME` long. Empty when nothing visible is left.
 * The two joiners stay, because some scripts and emoji need them.
 */
export function cleanName(text: string): string {
  const plain = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .normalize('NFC')
    .replaceAll(/ +/g, ' ')
    .trim();
  const short = [...plain].slice(0, LONGEST_NAME).join('').trim();
  return /[^\p{M}\p{Z}\p{C}]/u.test(short) ? short : '';
}

/** A name as text for a fragment: base64url of its UTF-8, and two bytes that show damage. */
export function encodeName(name: string): string {
  const bytes = new TextEncoder().encode(cleanName(name));
  if (bytes.length === 0) return '';
  const crc = crc32(bytes);
  return toBase64url(Uint8Array.from([...bytes, (crc >>> 8) & 0xff, crc & 0xff]));
}

/** The decoded name, or `null` when it is damaged or not one that we write. Never throws. */
export function decodeName(text: string): string | null {
  const bytes = fromBase64url(text);
  if (bytes === null || bytes.length <= CHECK) return null;
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(0, -CHECK),
    );
    return name !== '' && cleanName(name) === name && encodeName(name) === text ? name : null;
  } catch {
    return null;
  }
}

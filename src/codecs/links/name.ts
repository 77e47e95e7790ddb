import { beginning, readable } from '../../domain/text/outside.ts';
import { fromBase62, toBase62 } from '../bytes/base62.ts';
import { crc32 } from '../bytes/checksum.ts';

/** The most characters (code points) that a first name in a link may have. */
export const LONGEST_NAME = 40;

/** In characters as typed. What comes after so many is not looked at. */
const LONGEST_TYPED = 1_000;

/** What is left out of a name may bring other things together, but not often. */
const ROUNDS = 8;

const CHECK = 2;

/** In characters: four bytes a code point, and the check. A longer text is no name of ours. */
const LONGEST_CODE = 220;

/** What makes a word an address, of a page, of mail, of a program, or a number after all. */
const NO_NAME = /@|\/\/|:\S|www\.|[.。]\p{L}{2}|\p{N}/iu;

/** An initial that stands against the next name: `J.Jansen` is a name, and `Jansen.nl` is none. */
const INITIAL = /(?<=^|[ .-])(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu;

/**
 * Marks that would end the quotation marks in which we show a name, or look like it. An apostrophe
 * stays.
 */
const QUOTES = /["“-‟«»‹›‘‚‛❛-❠〝-〟＂´`′-‷ʺˮ]|['’ʼʻ＇](?!\p{L})/gu;

/** A number in a name: digits of any script, and the words that are nothing else. */
const NUMBERS = /(?<=^| )[^\p{L} ]*\p{N}[^\p{L} ]*(?= |$)|\p{N}+/gu;

/**
 * The form in which a link may hold a name, at most `LONGEST_NAME` long. It can say little but a
 * name: no digits, addresses or quotation marks, and nothing that nobody sees. Empty when nothing is
 * left.
 */
export function cleanName(text: string): string {
  let name = beginning(text, LONGEST_TYPED).text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = name;
    name = cleanedOnce(before);
    if (name === before) return name;
  }
  return '';
}

function cleanedOnce(text: string): string {
  const words = readable(text)
    .replaceAll(NUMBERS, '')
    .replaceAll(QUOTES, '')
    .replaceAll(INITIAL, '$1 ')
    .split(' ')
    .filter((word) => word !== '' && !NO_NAME.test(word.normalize('NFKC')));
  const short = [...words.join(' ')].slice(0, LONGEST_NAME).join('').trim();
  return /[^\p{M}\p{Z}\p{C}]/u.test(short) ? short : '';
}

/** A name as text for a fragment: base 62 of its UTF-8, and two bytes that show damage. */
export function encodeName(name: string): string {
  const bytes = new TextEncoder().encode(cleanName(name));
  if (bytes.length === 0) return '';
  const crc = crc32(bytes);
  return toBase62(Uint8Array.from([...bytes, (crc >>> 8) & 0xff, crc & 0xff]));
}

/** The decoded name, or `null` when it is damaged or not one that we write. Never throws. */
export function decodeName(text: string): string | null {
  const bytes = text.length <= LONGEST_CODE ? fromBase62(text) : null;
  if (bytes === null || bytes.length <= CHECK) return null;
  const body = bytes.subarray(0, -CHECK);
  const [high = 0, low = 0] = bytes.subarray(-CHECK);
  if ((crc32(body) & 0xffff) !== ((high << 8) | low)) return null;
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return name !== '' && cleanName(name) === name && encodeName(name) === text ? name : null;
  } catch {
    return null;
  }
}

/** In characters. Looking for the end of a longer name takes long. */
export const LONGEST_GLUED = 80;

/**
 * A code that people send each other in a text, and a first name if there is one: cut where it would not be
 * found behind the code.
 */
export function fragmentOf(code: string, name: string): string {
  let encoded = encodeName(name);
  for (let rest = [...name]; encoded.length > LONGEST_GLUED; rest = rest.slice(0, -1))
    encoded = encodeName(rest.join(''));
  return encoded === '' ? code : `${code}.${encoded}`;
}

/**
 * The name that this text begins with, as it stands in a link; empty when there is none. Browsers leave
 * out line breaks, so that what stood on the next line is glued to it.
 */
export function nameAtStart(text: string): string {
  for (let end = Math.min(text.length, LONGEST_GLUED); end > 0; end -= 1) {
    const start = text.slice(0, end);
    if (decodeName(start) !== null) return start;
  }
  return '';
}

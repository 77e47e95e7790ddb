import { toBase62 } from '../bytes/base62.ts';
import { BLOCK, firstBlock, lengthInBlocks, unsealBlocks } from '../bytes/blocks.ts';
import { unseal } from '../bytes/seal.ts';
import type { Stream } from './pastedText.ts';

/** What a code turned out to hold. */
type Held<T> =
  | { readonly kind: 'ok'; readonly held: T }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' }
  /** It begins as one of ours, but it is not whole. */
  | { readonly kind: 'damaged' };

/** A code that begins at a place, and how many characters of the stream it takes. */
export type Match<T> = Held<T> & { readonly length: number };

export type Place = Pick<Stream, 'letters' | 'isStart'> & {
  readonly at: number;
  /** Whether so many characters may still be tried: a hostile text must not take long. */
  readonly afford: (characters: number) => boolean;
};

/** Finds the codes of one kind: the one that begins at a place, or `null`. */
export type Matcher<T> = (place: Place) => Match<T> | null;

/** Reads the bytes of a code with a correct checksum. */
type Reading<T> = (body: Uint8Array) => Held<T>;

const CHECK = 4;

/** Codes that `seal` writes: of these sizes in bytes without the checksum, with this first byte. */
export function shortCodes<T>(
  first: number,
  sizes: readonly number[],
  read: Reading<T>,
): Matcher<T> {
  const ranges = sizes.map((size) => rangeOf(first, size + CHECK));
  return ({ letters, at, afford }) => {
    for (const range of ranges) {
      const { length } = range.low;
      if (!isIn(range, letters, at) || !afford(length)) continue;
      const body = unseal(letters.slice(at, at + length));
      const found = body === null ? null : read(body);
      if (found !== null && found.kind !== 'damaged') return { ...found, length };
    }
    return null;
  };
}

/** What is known of long codes: their length stands in their first block. */
type Long<T> = {
  readonly first: number;
  /** The bytes that the whole has, without the checksum; `null` when none of ours begins so. */
  readonly sizeIn: (head: Uint8Array) => number | null;
  /** Whether it begins so much as ours do that it must be one, whole or not. */
  readonly isSurely: (head: Uint8Array) => boolean;
  readonly read: Reading<T>;
};

/** Codes that `sealBlocks` writes. */
export function longCodes<T>({ first, sizeIn, isSurely, read }: Long<T>): Matcher<T> {
  const range = rangeOf(first, BLOCK);
  return ({ letters, at, afford }) => {
    if (!isIn(range, letters, at) || !afford(range.low.length)) return null;
    const head = firstBlock(letters.slice(at, at + range.low.length));
    const size = head === null ? null : sizeIn(head);
    if (head === null || size === null) return null;
    const length = lengthInBlocks(size);
    const code = letters.slice(at, at + length);
    const body = afford(length) ? unsealBlocks(code) : null;
    const found = body === null ? null : read(body);
    if (found !== null && found.kind !== 'damaged') return { ...found, length };
    return isSurely(head) ? { kind: 'damaged', length } : null;
  };
}

/** The lowest and the highest code of so many bytes, the first one given. */
type Range = { readonly low: string; readonly high: string };

function rangeOf(first: number, size: number): Range {
  const [low = '', high = ''] = [0, 0xff].map((byte) =>
    toBase62(Uint8Array.from({ length: size }, (_, i) => (i === 0 ? first : byte))),
  );
  return { low, high };
}

/** The digits of base 62 stand in the order of their characters, so that codes compare as their bytes do. */
function isIn({ low, high }: Range, letters: string, at: number): boolean {
  const opening = letters.charCodeAt(at);
  // Nearly every place ends here.
  if (!(opening >= low.charCodeAt(0) && opening <= high.charCodeAt(0))) return false;
  const code = letters.slice(at, at + low.length);
  return code.length === low.length && code >= low && code <= high;
}

import { BROKEN } from '../text/outside.ts';

/** A word that is looked for, or how it begins. */
export type Sought = { readonly letters: string; readonly isBeginning: boolean };

type Part = {
  /** One of these is enough. */
  readonly either: readonly Sought[];
  /** How many other words may stand before it. */
  readonly room: number;
};

/** One word or several, in a row or nearly so. */
export type Phrase = readonly Part[];

/** In words. */
const ROOM = 4;

/** A hyphen, or the place where a word was broken at a line end. */
const JOINTS = new RegExp(`[-${BROKEN}]`, 'g');

/** A word in the form for comparing: lower case, without accents or hyphens. */
export function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(JOINTS, '').toLowerCase();
}

/**
 * A phrase as the content writes it: `a*` is any word that begins with a, `a|b` is one of both, `*` is
 * any word, and `…` leaves room for a few other words.
 */
export function phraseOf(written: string): Phrase {
  return written
    .split(' ')
    .flatMap((word, i, all) =>
      word === '…'
        ? []
        : [{ either: word.split('|').map(soughtOf), room: all[i - 1] === '…' ? ROOM : 0 }],
    );
}

function soughtOf(word: string): Sought {
  return { letters: plain(word.replace('*', '')), isBeginning: word.endsWith('*') };
}

/** `key` is `plain`. */
export function isSought(key: string, { letters, isBeginning }: Sought): boolean {
  return isBeginning ? key.startsWith(letters) : key === letters;
}

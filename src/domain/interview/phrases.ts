import { BROKEN } from '../text/outside.ts';
import type { Phrase, Sought } from './phrase.ts';
import { isSought, plain } from './phrase.ts';

type Word = {
  /** The word in the form for comparing. */
  readonly key: string;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
};

/** Words of a text that are one of the phrases: the places of the first and the last. */
export type Found<Meaning> = {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
};

type Listed<Meaning> = { readonly phrase: Phrase; readonly meaning: Meaning };

const WORD = new RegExp(`[\\p{L}\\p{M}\\p{Nd}]+(?:[-${BROKEN}][\\p{L}\\p{M}\\p{Nd}]+)*`, 'gu');
const PART = new RegExp(`[^-${BROKEN}]+`, 'g');
const SENTENCE_END = /[.!?;]/;

/** Any word has it, so it tells nothing. */
const ANY = '';

/** Makes a list of phrases ready to be found in any text. */
export function phraseFinder<Meaning>(list: readonly Listed<Meaning>[]) {
  const byLetter = new Map<string, Listed<Meaning>[]>();
  for (const listed of list)
    for (const letter of new Set(listed.phrase[0]?.either.map(firstLetter)))
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), listed]);
  const sought = list
    .flatMap(({ phrase }) => phrase.flatMap(({ either }) => either))
    .filter(({ letters }) => letters !== ANY);
  return (text: string) => {
    const words = wordsOf(text, (key) => sought.some((one) => isSought(key, one)));
    const found = words.flatMap(({ key }, from) =>
      (byLetter.get(key.slice(0, 1)) ?? []).flatMap(({ phrase, meaning }) => {
        const to = lastOf(phrase, words, from);
        return to === null ? [] : [{ meaning, from, to } satisfies Found<Meaning>];
      }),
    );
    return { words, found };
  };
}

function firstLetter({ letters }: Sought): string {
  return letters.slice(0, 1);
}

/**
 * The words of a text. One with a hyphen, or broken at a line end, is whole if a phrase has it, and
 * its parts if none has.
 */
function wordsOf(text: string, isKnown: (key: string) => boolean): readonly Word[] {
  const words: Word[] = [];
  let [sentence, before] = [0, 0];
  const add = (written: string, start: number) => {
    if (SENTENCE_END.test(text.slice(before, start))) sentence += 1;
    before = start + written.length;
    words.push({ key: plain(written), sentence, start, end: before });
  };
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const parts = [...written.matchAll(PART)];
    if (parts.length === 1 || isKnown(plain(written))) add(written, index);
    else for (const { 0: part, index: at } of parts) add(part, index + at);
  }
  return words;
}

/** The place of the last word of the phrase, when it begins at this word and ends in its sentence. */
function lastOf(phrase: Phrase, words: readonly Word[], from: number): number | null {
  let at = from - 1;
  for (const { either, room } of phrase) {
    const near = words.slice(at + 1, at + 2 + room);
    const place = near.findIndex(({ key }) => either.some((one) => isSought(key, one)));
    if (place === -1 || near[place]?.sentence !== words[from]?.sentence) return null;
    at += 1 + place;
  }
  return at;
}

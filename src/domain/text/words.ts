/** A word of a text: where it stands, as it stands there, and in the form in which words are compared. */
export type Word = { readonly at: number; readonly text: string; readonly folded: string };

/** Letters and digits; a hyphen between them does not end a word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Without capitals, accents and hyphens: people leave them out. */
function foldedForm(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/[\p{M}-]/gu, '');
}

/** The words of a text, in its order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)]
    .map(({ index, 0: found }) => ({ at: index, text: found, folded: foldedForm(found) }))
    .filter(({ folded }) => folded !== '');
}

/** The same words, only in the form in which they are compared. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

/** The sentences of a text: each paragraph is a line. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=[.?!…]['’"”)]?)\s+(?=['‘"“(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A word of a text: where it stands, as it stands there, and in the form in which words are compared. */
export type Word = { readonly at: number; readonly text: string; readonly folded: string };

/** Letters and digits; a hyphen between them does not end a word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Most words are in this form already, but for their capitals. */
const PLAIN = /^[a-z0-9]+$/;

/** Without capitals, accents and hyphens: people leave them out. */
function foldedForm(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}-]/gu, '');
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

/** Where a sentence ends and the next one begins. */
const END = /(?<=[.?!…]['’"”)]?)\s+(?=['‘"“(]?[\p{Lu}\p{N}])/u;

/** The sentences of one paragraph. */
export function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(END).filter((sentence) => sentence.trim() !== '');
}

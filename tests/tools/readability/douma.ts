import { sentencesOf, wordsOf } from '../../../src/site/content/checks/words.ts';
import { syllables } from './syllables.ts';

/** How easily texts read: from 0 (hard) to 100 (easy) and, for very easy ones, beyond. */
export type Readability = {
  readonly score: number;
  readonly sentences: number;
  readonly words: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The readability of texts together by Flesch-Douma (Douma 1960), the Dutch form of Flesch. */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.flat();
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = sum(words.map(syllables)) / words.length;
  const score = 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
  const counts = { sentences: sentences.length, words: words.length };
  return { score, ...counts, wordsPerSentence, syllablesPerWord };
}

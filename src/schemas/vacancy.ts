import { z } from 'zod';
import { TRAITS } from '../domain/test/scales.ts';
import { line, rule } from './text.ts';

/** A word: small letters, the beginning of one, any word, or a choice of these. */
const WORD = String.raw`[\p{Ll}\p{M}-]+\*?`;
const CHOICE = String.raw`${WORD}(?:\|${WORD})*`;
const PHRASE = new RegExp(`^${CHOICE}(?: (?:… )?(?:${CHOICE}|\\*))*$`, 'u');

const phrase = z.string().refine(
  (text) => PHRASE.test(text),
  rule(
    (text) => `"${String(text)}" is geen woord of groepje woorden in kleine letters`,
    "Schrijf het zoals bovenaan het bestand staat: 'leergierig*', 'wij|we bieden', 'denk* … mee'",
  ),
);

const phrases = z.array(phrase);

/** content/<locale>/vacancy.yaml: the words of vacancies. */
export const vacancySchema = z.strictObject({
  /** What asks for a bouwsteen. */
  traits: z.strictObject(
    Object.fromEntries(TRAITS.map((trait) => [trait, phrases.min(12)])) as Record<
      (typeof TRAITS)[number],
      typeof phrases
    >,
  ),
  /** What is asked and no bouwsteen measures. */
  others: z.array(z.strictObject({ name: line, words: phrases.min(1) })).min(1),
  /** From such a phrase on, the employer tells of itself and of what it gives. */
  offers: phrases.min(1),
  /** From such a phrase on, it tells whom it looks for. */
  asks: phrases.min(1),
  /** What has such words in it and asks for nothing. */
  nothing: phrases.min(1),
});

export type VacancyTexts = z.infer<typeof vacancySchema>;

import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/** The beginnings of words that vacancies use for a bouwsteen. */
export type Stems = Readonly<Record<TraitId, { readonly words: readonly string[] }>>;

/** A bouwsteen that a vacancy asks for, with the words that say so, in order of appearance. */
export type VacancyMatch = { readonly trait: TraitId; readonly words: readonly string[] };

/** In characters. Vacancies are not longer, so the rest is not read. */
export const VACANCY_LIMIT = 20_000;

/**
 * Shorter stems begin too many other words ('open', 'openingstijd'), so they count only as whole
 * words.
 */
const SHORTEST_PREFIX = 5;

/** Marks in a page that break a word or prevent a break. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A word in the form for comparing: lower case, without accents or hyphens. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}-]/gu, '')
    .toLowerCase();
}

/** The words of a text as written; hyphens and accents are part of the word. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll(INVISIBLE, '')
      .replaceAll(/[\u2010\u2011]/g, '-')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** Whether the word begins with this stem. Both must be `plain`. */
export function fits(word: string, stem: string): boolean {
  return stem.length < SHORTEST_PREFIX ? word === stem : word.startsWith(stem);
}

/**
 * The bouwstenen that a vacancy asks for. The one with the most different words comes first; ties
 * are in instrument order. A word with a hyphen is looked up as a whole first, and then by its
 * parts.
 */
export function matchVacancy(text: string, stems: Stems): readonly VacancyMatch[] {
  const found = new Map<TraitId, Map<string, string>>(TRAITS.map((trait) => [trait, new Map()]));
  const traitOf = (word: string) =>
    TRAITS.find((trait) => stems[trait].words.some((stem) => fits(plain(word), plain(stem))));
  const note = (word: string): boolean => {
    const trait = traitOf(word);
    const words = trait && found.get(trait);
    if (words && !words.has(plain(word))) words.set(plain(word), word.toLowerCase());
    return trait !== undefined;
  };
  for (const word of wordsOf(text.slice(0, VACANCY_LIMIT))) {
    if (!note(word) && word.includes('-')) word.split('-').forEach(note);
  }
  return TRAITS.map((trait) => ({ trait, words: [...(found.get(trait)?.values() ?? [])] }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
}

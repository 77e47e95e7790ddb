import { beginning, BROKEN, comparable } from '../text/outside.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/** The beginnings of words that vacancies use for a bouwsteen. */
export type Stems = Readonly<Record<TraitId, { readonly words: readonly string[] }>>;

/** A bouwsteen that a vacancy asks for, with the words that say so, in order of appearance. */
type VacancyMatch = { readonly trait: TraitId; readonly words: readonly string[] };

/** What a vacancy asks for, and how many of its characters were not read. */
type VacancyReading = { readonly matches: readonly VacancyMatch[]; readonly unread: number };

/** In characters. Vacancies are rarely longer, so the rest is not read. */
export const VACANCY_LIMIT = 20_000;

/**
 * Shorter stems begin too many other words ('open', 'openingstijd'), so they count only as whole
 * words.
 */
const SHORTEST_PREFIX = 5;

/** A hyphen, or the place where a word was broken at a line end. */
const JOINTS = new RegExp(`[-${BROKEN}]`, 'g');
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{Nd}]+(?:[-${BROKEN}][\\p{L}\\p{M}\\p{Nd}]+)*`, 'gu');

/** A word in the form for comparing: lower case, without accents or hyphens. */
export function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(JOINTS, '').toLowerCase();
}

/** Whether the word begins with this stem. Both must be `plain`. */
export function fits(word: string, stem: string): boolean {
  return stem.length < SHORTEST_PREFIX ? word === stem : word.startsWith(stem);
}

/**
 * The bouwstenen that a vacancy asks for. The one with the most different words comes first; ties
 * are in instrument order. A word with a hyphen, or broken at a line end, is looked up as a whole
 * first, and then by its parts.
 */
export function readVacancy(vacancy: string, stems: Stems): VacancyReading {
  const { text, unread } = beginning(vacancy, VACANCY_LIMIT);
  const plainStems = TRAITS.flatMap((trait) =>
    stems[trait].words.map((word) => ({ trait, stem: plain(word) })),
  );
  const found = new Map<TraitId, Map<string, string>>(TRAITS.map((trait) => [trait, new Map()]));
  const note = (word: string): boolean => {
    const key = plain(word);
    const trait = plainStems.find(({ stem }) => fits(key, stem))?.trait;
    const words = trait && found.get(trait);
    if (words && !words.has(key)) words.set(key, word.replaceAll(BROKEN, '').toLowerCase());
    return trait !== undefined;
  };
  // Most words of a text come back in it.
  for (const word of new Set(comparable(text).match(WORD))) {
    const parts = word.split(JOINTS);
    if (!note(word) && parts.length > 1) parts.forEach(note);
  }
  const matches = TRAITS.map((trait) => ({ trait, words: [...(found.get(trait)?.values() ?? [])] }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return { matches, unread };
}

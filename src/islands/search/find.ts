// cspell:ignore aeiou
import { foldedWords } from '../../domain/text/words.ts';
import type { SearchPage } from '../../i18n/messages.ts';
import type { Engine } from './engine.ts';
import { placeOn, type Place } from './place.ts';

/** A page that was found, and where on it. */
export type Hit = { readonly page: SearchPage; readonly place: Place };

/** What came of a search. */
export type Found =
  /** Nothing was typed that is a word. */
  | { readonly kind: 'nothing' }
  /** One letter is on every page. */
  | { readonly kind: 'short' }
  /** `instead`: words of ours that look like what was typed. */
  | { readonly kind: 'none'; readonly instead: readonly string[] }
  | {
      readonly kind: 'found';
      /** Whether all words stand on each page, as they were typed or longer. */
      readonly isExact: boolean;
      readonly total: number;
      /** The best of them, the best first. */
      readonly hits: readonly Hit[];
    };

/** More is a list to read, and no answer. */
export const MOST_SHOWN = 10;

/** More words tell no more, and take long to look for. */
const MOST_WORDS = 8;

const MOST_SUGGESTED = 3;

/** Shorter words are changed into others by one letter. */
const FUZZY_FROM = 5;

/** A weight for a word as it was typed, and for one that begins with it or looks like it. */
const [SAME, ALIKE] = [3, 1];

/** From strict to loose: the first that finds something counts. */
const WAYS = [
  { combineWith: 'AND', isFuzzy: false },
  { combineWith: 'AND', isFuzzy: true },
  { combineWith: 'OR', isFuzzy: false },
  { combineWith: 'OR', isFuzzy: true },
] as const;

/** How many letters of a word may be other ones: one in five, two at most. */
const fuzzyOf = (term: string) => (term.length < FUZZY_FROM ? false : 0.2);

/** A shorter one is the beginning of too much. */
const SHORTEST_STEM = 4;

/** A word, and without the most usual ending of a plural: what begins with that is found too. */
function formsOf(word: string): string[] {
  const stem = word.replace(/en$/, '').replace(/([^aeiou])\1$/, '$1');
  return word.endsWith('en') && stem.length >= SHORTEST_STEM ? [word, stem] : [word];
}

/** The words to look for: those that say something, unless none does. */
function wordsIn(query: string, common: ReadonlySet<string>): readonly string[] {
  const words = [...new Set(foldedWords(query))].slice(0, MOST_WORDS);
  const telling = words.filter((word) => !common.has(word) && word.length > 1);
  return telling.length > 0 ? telling : words.filter((word) => word.length > 1);
}

function hitsFor({ index, pages }: Engine, words: readonly string[]) {
  for (const { combineWith, isFuzzy } of WAYS) {
    const results = index.search(
      {
        combineWith,
        queries: words.map((word) => ({ combineWith: 'OR', queries: formsOf(word) })),
      },
      { prefix: true, fuzzy: isFuzzy && fuzzyOf, maxFuzzy: 2 },
    );
    if (results.length === 0) continue;
    const hits = results.slice(0, MOST_SHOWN).flatMap(({ id, terms }): readonly Hit[] => {
      const page = pages.get(id as string);
      const weights = new Map(
        terms.map((term) => [term, words.includes(term) ? SAME : ALIKE] as const),
      );
      return page ? [{ page, place: placeOn(page, weights) }] : [];
    });
    const isExact = combineWith === 'AND' && !isFuzzy;
    return { isExact, total: results.length, hits };
  }
  return undefined;
}

/** Words of ours that look a little like these. */
function suggestions({ index, spelled }: Engine, words: readonly string[]): readonly string[] {
  const alike = words
    .filter((word) => word.length >= FUZZY_FROM)
    .flatMap((word) =>
      index
        .autoSuggest(word, { fuzzy: 0.35, maxFuzzy: 4 })
        // Who mistypes a word rarely mistypes its first letter.
        .filter(({ suggestion }) => suggestion[0] === word[0])
        .slice(0, 2),
    );
  const terms = alike.map(({ suggestion }) => spelled.get(suggestion) ?? suggestion);
  return [...new Set(terms)].slice(0, MOST_SUGGESTED);
}

/** Looks in the index. Any text will do: nothing in it has a meaning but its words. */
export function find(engine: Engine, query: string): Found {
  const words = wordsIn(query, engine.common);
  if (words.length === 0) return { kind: foldedWords(query).length > 0 ? 'short' : 'nothing' };
  const found = hitsFor(engine, words);
  if (found) return { kind: 'found', ...found };
  return { kind: 'none', instead: suggestions(engine, words) };
}

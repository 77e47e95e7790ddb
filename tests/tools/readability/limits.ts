// cspell:words klusje klusjes kunt

/** What one set of texts may hold of a habit: per 1,000 words, or per 100 sentences. */
type Limits = { readonly content: number; readonly tips: number };

export type Habit = {
  readonly name: string;
  /** A word in lower case, or a whole sentence. */
  readonly found: { readonly word: RegExp } | { readonly sentence: RegExp };
  /** No more than this, or no less: too few of some words is a fault too. */
  readonly bound: { readonly most: Limits } | { readonly least: Limits };
  readonly why: string;
};

/**
 * Habits that crept into these texts before. Limits stand a little above what a copy editor left, so
 * that a new text may use each word, and a drone fails.
 */
export const HABITS: readonly Habit[] = [
  {
    name: 'iets',
    found: { word: /^iets$/ },
    bound: { most: { content: 3, tips: 2 } },
    why: 'names nothing: say what it is',
  },
  {
    name: 'misschien',
    found: { word: /^misschien$/ },
    bound: { most: { content: 1, tips: 1.5 } },
    why: 'modest once a paragraph is enough; in every line it is decoration',
  },
  {
    name: 'kan, kun(t), kunnen',
    found: { word: /^(kan|kun|kunt|kunnen)$/ },
    bound: { most: { content: 10.5, tips: 10.5 } },
    why: 'hedges what could simply be said, or be said with vaak or soms',
  },
  {
    name: 'klus',
    found: { word: /^klus(sen|je|jes)?$/ },
    bound: { most: { content: 0.2, tips: 0.5 } },
    why: 'became the word for all work; a carer or a pupil has none',
  },
  {
    name: 'plek',
    found: { word: /^plek(ken)?$/ },
    bound: { most: { content: 0.4, tips: 1 } },
    why: 'is a place, and no bouwsteen to practise',
  },
  {
    name: 'want, maar, dus, …',
    found: { word: /^(want|maar|dus|zodat|omdat|terwijl|doordat)$/ },
    bound: { least: { content: 8, tips: 7 } },
    why: 'joins what belongs together; without them two clipped sentences stand',
  },
  {
    name: 'Als …, dan / Zit …, dan',
    found: { sentence: /^(Als|Wie) |, dan / },
    bound: { most: { content: 5.5, tips: 7 } },
    why: 'one shape of sentence, again and again, is a drone; the plans of tips must have it',
  },
];

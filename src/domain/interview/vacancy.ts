import { beginning, BROKEN, comparable } from '../text/outside.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import { phraseOf } from './phrase.ts';
import type { Found } from './phrases.ts';
import { phraseFinder } from './phrases.ts';

/** The phrases of vacancies, each as `phraseOf` reads it. */
export type VacancyWords = {
  /** What asks for a bouwsteen. */
  readonly traits: Readonly<Record<TraitId, readonly string[]>>;
  /** What is asked and no bouwsteen measures, under its common name. */
  readonly others: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** From such a phrase on, the employer tells of itself and of what it gives. */
  readonly offers: readonly string[];
  /** From such a phrase on, it tells whom it looks for. */
  readonly asks: readonly string[];
  /** What has such words in it and asks for nothing. */
  readonly nothing: readonly string[];
};

/** A bouwsteen that a vacancy asks for, with the words that say so, in order of appearance. */
type VacancyMatch = { readonly trait: TraitId; readonly words: readonly string[] };

type VacancyReading = {
  readonly matches: readonly VacancyMatch[];
  /** Names of what is asked besides. */
  readonly others: readonly string[];
  /** How many characters were not read. */
  readonly unread: number;
};

/** In characters. Vacancies are rarely longer, so the rest is not read. */
export const VACANCY_LIMIT = 20_000;

/** More names than these help nobody. */
const MOST_OTHERS = 8;

/** What a phrase says; one value a phrase, so that a phrase that comes back is known again. */
type Meaning =
  | { readonly kind: 'trait'; readonly trait: TraitId }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'nothing' | 'offers' | 'asks' };

type Hit = Found<Meaning>;

/**
 * Reads vacancies. The bouwsteen with the most different phrases comes first; ties are in instrument
 * order.
 */
export function vacancyReader(words: VacancyWords): (vacancy: string) => VacancyReading {
  const find = phraseFinder(meanings(words));
  return (vacancy) => {
    const { text, unread } = beginning(vacancy, VACANCY_LIMIT);
    const read = comparable(text);
    const { words: written, found } = find(read);
    const asked = new Map<Meaning, string>();
    for (const { meaning, from, to } of askedFor(found)) {
      const phrase = read.slice(written[from]?.start, written[to]?.end);
      if (!asked.has(meaning)) asked.set(meaning, oneLine(phrase));
    }
    const wordsFor = (trait: TraitId) =>
      [...asked].flatMap(([meaning, word]) =>
        meaning.kind === 'trait' && meaning.trait === trait ? [word] : [],
      );
    const names = [...asked.keys()].flatMap((one) => (one.kind === 'other' ? [one.name] : []));
    return {
      matches: TRAITS.map((trait) => ({ trait, words: wordsFor(trait) }))
        .filter((match) => match.words.length > 0)
        .sort((a, b) => b.words.length - a.words.length),
      others: [...new Set(names)].slice(0, MOST_OTHERS),
      unread,
    };
  };
}

/** Of two phrases as long, at one place, the first counts: so what means nothing comes first. */
function meanings({ traits, others, offers, asks, nothing }: VacancyWords) {
  const all = (phrases: readonly string[], meaning: Meaning) =>
    phrases.map((written) => ({ phrase: phraseOf(written), meaning: { ...meaning } }));
  return [
    ...all(nothing, { kind: 'nothing' }),
    ...all(offers, { kind: 'offers' }),
    ...all(asks, { kind: 'asks' }),
    ...TRAITS.flatMap((trait) => all(traits[trait], { kind: 'trait', trait })),
    ...others.flatMap(({ name, words }) => all(words, { kind: 'other', name })),
  ];
}

/** What is asked, in the order of the text: not what stands where the employer tells of itself. */
function askedFor(found: readonly Hit[]): readonly Hit[] {
  const isTurn = ({ meaning: { kind } }: Hit) => kind === 'offers' || kind === 'asks';
  const turns = found.filter(isTurn).sort((a, b) => a.to - b.to);
  const others = withoutOverlap(found.filter((hit) => !isTurn(hit)));
  let isOffered = false;
  // At the same word a turn comes first, and of two turns the longest last.
  return [...turns, ...others]
    .sort((a, b) => a.from - b.from)
    .filter(({ meaning: { kind } }) => {
      if (kind === 'offers' || kind === 'asks') isOffered = kind === 'offers';
      return !isOffered && (kind === 'trait' || kind === 'other');
    });
}

/** Of phrases that share a word the longest counts, and of those as long the first. */
function withoutOverlap(found: readonly Hit[]): readonly Hit[] {
  const taken = new Set<number>();
  const longestFirst = [...found].sort((a, b) => b.to - b.from - (a.to - a.from));
  return longestFirst.filter(({ from, to }) => {
    const places = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

function oneLine(text: string): string {
  return text.replaceAll(BROKEN, '').replaceAll(/\s+/g, ' ').toLowerCase();
}

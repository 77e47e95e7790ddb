import type { End } from '../../domain/result/chances.ts';
import type { Claim } from '../../domain/result/claims.ts';
import { claimsOf } from '../../domain/result/claims.ts';
import type { OutOfTen } from '../../domain/result/outOfTen.ts';
import { outOfTen, peopleOfTen } from '../../domain/result/outOfTen.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower } from '../format.ts';
import type { FirstTexts } from '../firstTexts.ts';

type Texts = Pick<FirstTexts, 'locale' | 'result' | 'traits'>;

/** What is said of one end of the six, for the owner of the result only. */
export type SaidChances = {
  /** How the ten are divided, whole. It says that the ten are supposed and that a model tells. */
  readonly division: readonly string[];
  /** Which are among the three. They speak of 'those ten', so they follow the division. */
  readonly claims: readonly string[];
  readonly figures: Extract<OutOfTen, { kind: 'figures' }>;
};

/**
 * The chances at one end in sentences; `null` when there is nothing to say: no chances, or more than
 * three share the score at this end, which the opening of the result says already.
 */
export function sayChances(profile: Profile, texts: Texts, end: End): SaidChances | null {
  const figures = outOfTen(profile, end);
  if (figures?.kind !== 'figures') return null;
  const words = texts.result.chances;
  return {
    figures,
    division: [words.suppose, ...divisionOf(figures, texts, end)],
    claims: saidClaims(claimsOf(profile, end), texts, end),
  };
}

function divisionOf(
  { named, others }: SaidChances['figures'],
  { locale, result: { chances: words }, traits }: Texts,
  end: End,
): readonly string[] {
  if (named.length === 0) return [words[end].spread];
  const { listOf, nameInList } = formatsOf(locale);
  const number = (n: number) => words.numbers[n] ?? String(n);
  const shares = named.map(({ trait, people }, i) => {
    const name = lower(traits[trait].name);
    return fill(i === 0 ? words[end].first : words.next, {
      n: number(people),
      trait: named.length > 1 ? nameInList(name) : name,
    });
  });
  const said = fill(words.model, { shares: listOf(shares) });
  return others === 0 ? [said] : [said, fill(words.others, { n: number(others) })];
}

function saidClaims(
  claims: readonly Claim[],
  { locale, result: { chances: words }, traits }: Texts,
  end: End,
): readonly string[] {
  const { namesOf } = formatsOf(locale);
  const say = (certainty: Claim['certainty'], one: string, more: string) => {
    const ids = claims.flatMap((claim): readonly TraitId[] =>
      claim.certainty === certainty ? [claim.trait] : [],
    );
    if (ids.length === 0) return [];
    const names = namesOf(ids.map((trait) => lower(traits[trait].name)));
    return [fill(ids.length === 1 ? one : more, { trait: names, traits: names })];
  };
  const { sureOne, sureMore, likelyOne, likelyMore } = words[end];
  const sure = say('nearly-sure', sureOne, sureMore);
  const likely =
    sure.length === 0
      ? ([likelyOne, likelyMore] as const)
      : ([words.alsoOne, words.alsoMore] as const);
  return [...sure, ...say('likely', ...likely)];
}

/** How likely it is that the three places hold the truly lowest; `null` without three places. */
export function sayPlaces({ places }: Profile, { result: { chances } }: Texts): string | null {
  if (places.kind !== 'three') return null;
  const people = peopleOfTen(places.chance);
  return fill(chances.places, { n: chances.numbers[people] ?? String(people) });
}

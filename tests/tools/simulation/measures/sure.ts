import { cardChoice } from '../../../../src/domain/result/card.ts';
import type { End } from '../../../../src/domain/result/chances.ts';
import { among } from '../../../../src/domain/result/chances.ts';
import { claimsOf } from '../../../../src/domain/result/claims.ts';
import { outOfTen } from '../../../../src/domain/result/outOfTen.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import type { Judged } from '../judge.ts';
import type { Person } from '../respondents.ts';
import type { Mean } from '../statistics.ts';
import { meanOf } from '../statistics.ts';

type Truth = 'rank' | 'often';

function isAmong(person: Person, truth: Truth, trait: TraitId, end: End, count: number): boolean {
  const rank = person[truth].get(trait) ?? Number.NaN;
  return end === 'highest' ? rank >= TRAITS.length - count : rank < count;
}

/** Over everybody with chances, the mean over those that share the score of the end. */
function atEnd(
  group: readonly Judged[],
  end: End,
  of: (judged: Judged, trait: TraitId) => number | boolean,
): Mean {
  return meanOf(group, (judged) => {
    const tied = judged.ends?.[end];
    if (tied === undefined) return null;
    return tied.reduce((sum, trait) => sum + Number(of(judged, trait)), 0) / tied.length;
  });
}

const said = (end: End) => (group: readonly Judged[]) =>
  atEnd(group, end, ({ profile }, trait) => among(profile.chances?.[trait] ?? [], end, 1));
const holds = (end: End, truth: Truth) => (group: readonly Judged[]) =>
  atEnd(group, end, ({ person }, trait) => isAmong(person, truth, trait, end, 1));

/** How often a claim about the three holds. */
const claimed = (end: End, certainty: string, truth: Truth) => (group: readonly Judged[]) =>
  meanOf(
    group.flatMap(({ person, profile }) =>
      claimsOf(profile, end)
        .filter((claim) => claim.certainty === certainty)
        .map(({ trait }) => isAmong(person, truth, trait, end, 3)),
    ),
    (holding) => holding,
  );

/** How many candidates a card may be chosen from: this number, or more. */
const candidates =
  (count: number, orMore = false) =>
  (group: readonly Judged[]) =>
    meanOf(group, ({ profile }) => {
      const choice = cardChoice(profile);
      const found = choice.kind === 'offered' ? choice.candidates.length : 0;
      return found === count || (orMore && found > count);
    });

/** What chances say and whether it holds, and how many people are told what. */
export const SURE = {
  highestSaid: said('highest'),
  highestTrue: holds('highest', 'rank'),
  highestOften: holds('highest', 'often'),
  lowestSaid: said('lowest'),
  lowestTrue: holds('lowest', 'rank'),
  lowestOften: holds('lowest', 'often'),
  /** The mean over people of Σ (chance − truth)² over the six (Brier 1950). */
  brier: (group: readonly Judged[]) =>
    meanOf(group, ({ person, profile: { chances } }) => {
      if (chances === null) return null;
      return TRAITS.reduce((sum, trait) => {
        const isHighest = Number(isAmong(person, 'rank', trait, 'highest', 1));
        return sum + (among(chances[trait], 'highest', 1) - isHighest) ** 2;
      }, 0);
    }),
  placesSaid: (group: readonly Judged[]) =>
    meanOf(group, ({ profile: { places } }) => (places.kind === 'three' ? places.chance : null)),
  claimHighest: claimed('highest', 'nearly-sure', 'rank'),
  claimLowest: claimed('lowest', 'nearly-sure', 'rank'),
  claimHighestOften: claimed('highest', 'nearly-sure', 'often'),
  claimLowestOften: claimed('lowest', 'nearly-sure', 'often'),
  likelyHighest: claimed('highest', 'likely', 'rank'),
  anyClaim: (group: readonly Judged[]) =>
    meanOf(group, ({ profile }) => claimsOf(profile, 'highest').length > 0),
  /** Figures out of ten may be said of the highest. */
  figures: (group: readonly Judged[]) =>
    meanOf(group, ({ profile }) => outOfTen(profile, 'highest')?.kind === 'figures'),
  highestListed: (group: readonly Judged[]) =>
    meanOf(group, ({ profile }) => profile.highest.kind === 'list'),
  highestTied: (group: readonly Judged[]) =>
    meanOf(group, ({ profile }) => profile.highest.kind === 'tied'),
  cardsFree: candidates(0),
  cardsOne: candidates(1),
  cardsTwo: candidates(2),
  cardsThree: candidates(3),
  cardsMore: candidates(4, true),
} as const;

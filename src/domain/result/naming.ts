import type { Chances, End } from './chances.ts';
import { among, chancesOf } from './chances.ts';
import type { GapRules, Norms } from '../score/norms.ts';
import type { RoleId, TraitId } from '../test/scales.ts';
import { ROLES, TRAITS } from '../test/scales.ts';
import { compareSums, gapReached, isUnder } from '../score/scores.ts';
import type { Scored, ScaleSums } from '../score/sums.ts';
import { scoredIn } from '../score/sums.ts';

/** Whether one bouwsteen may be named as highest or lowest, and if not, what may be said instead. */
export type TraitNaming =
  /** Its score is the one highest (lowest), and it is likely enough among the two highest (lowest). */
  | { readonly kind: 'named'; readonly trait: TraitId }
  /** Too uncertain to name one: one to three that stand at this end, in instrument order. */
  | { readonly kind: 'list'; readonly traits: readonly TraitId[] }
  /** More than three share the score at this end, in instrument order. */
  | { readonly kind: 'tied'; readonly traits: readonly TraitId[] }
  /** `level`: all six scores are equal. */
  | { readonly kind: 'none'; readonly reason: 'withheld' | 'incomplete' | 'level' };

/** Whether a role may be named, and if not, why. A role is a question to take along. */
export type RoleNaming =
  | { readonly kind: 'named'; readonly role: RoleId }
  | { readonly kind: 'two'; readonly roles: readonly [RoleId, RoleId] }
  | { readonly kind: 'three' }
  /** All three scores are below the floor. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'none'; readonly reason: 'withheld' | 'incomplete' };

type One = Scored<TraitId>;
/** All six, from low to high. */
type Ranked = readonly [One, One, One, One, One, One];

/** From this chance on a bouwsteen counts as one of the three highest, or lowest. */
export const AMONG_THREE = 0.6;
/** A list of more would say nothing. */
const LONGEST_LIST = 3;

/**
 * The six scored bouwstenen from low to high, ties in instrument order. `null` unless all six have a
 * score.
 */
export function rankedTraits(sums: ScaleSums): Ranked | null {
  const scored = scoredIn(sums, TRAITS);
  return scored && ([...scored].sort((a, b) => compareSums(a.sum, b.sum)) as unknown as Ranked);
}

/** The ids in instrument order. */
export function inOrder(scored: readonly One[]): readonly TraitId[] {
  return TRAITS.filter((trait) => scored.some(({ id }) => id === trait));
}

/** The bouwstenen with the highest (lowest) score, in instrument order. */
export function tiedAt(ranked: Ranked, end: End): readonly TraitId[] {
  const { sum: extreme } = ranked[end === 'highest' ? 5 : 0];
  return inOrder(ranked.filter(({ sum }) => compareSums(sum, extreme) === 0));
}

/**
 * The bouwstenen that stand at this end, likeliest first, ties in instrument order: those that have
 * the very score of the end, and those that are likely enough among the three. Never empty.
 */
export function frontOf(ranked: Ranked, chances: Chances, end: End): readonly TraitId[] {
  const tied = tiedAt(ranked, end);
  const likely = (trait: TraitId) => among(chances[trait], end, 3);
  const others = TRAITS.filter(
    (trait) => !tied.includes(trait) && likely(trait) >= AMONG_THREE,
  ).sort((a, b) => likely(b) - likely(a));
  return [...tied, ...others];
}

/** At most three of the front. One that is exactly as likely as one left out is left out too. */
function listed(front: readonly TraitId[], chances: Chances, end: End): readonly TraitId[] {
  const [left] = front.slice(LONGEST_LIST);
  const likely = (trait: TraitId) => among(chances[trait], end, 3);
  const kept = front
    .slice(0, LONGEST_LIST)
    .filter((trait) => left === undefined || likely(trait) !== likely(left));
  return TRAITS.filter((trait) => kept.includes(trait));
}

function nameAt(norms: Norms, ranked: Ranked, chances: Chances, end: End): TraitNaming {
  const tied = tiedAt(ranked, end);
  const [trait] = tied;
  if (tied.length > LONGEST_LIST || trait === undefined) return { kind: 'tied', traits: tied };
  // Of two with the same score neither is named, however certain both are: the choice would be luck.
  if (tied.length === 1 && among(chances[trait], end, 2) >= norms.naming.trait) {
    return { kind: 'named', trait };
  }
  const traits = listed(frontOf(ranked, chances, end), chances, end);
  return { kind: 'list', traits: traits.length === 0 ? tied : traits };
}

/**
 * What may be said of the highest and of the lowest bouwstenen. `chances`: those of these sums, `null`
 * when they may not be said.
 */
export function nameTraits(
  norms: Norms,
  sums: ScaleSums,
  chances: Chances | null = chancesOf(norms, sums),
): { readonly highest: TraitNaming; readonly lowest: TraitNaming } {
  const ranked = rankedTraits(sums);
  const none = (reason: 'withheld' | 'incomplete' | 'level') => {
    const naming = { kind: 'none', reason } as const;
    return { highest: naming, lowest: naming };
  };
  if (ranked === null) return none('incomplete');
  if (sums.withheld || chances === null) return none('withheld');
  if (tiedAt(ranked, 'highest').length === TRAITS.length) return none('level');
  return {
    highest: nameAt(norms, ranked, chances, 'highest'),
    lowest: nameAt(norms, ranked, chances, 'lowest'),
  };
}

function isFull(rules: GapRules, scored: readonly Scored<RoleId>[]): boolean {
  return scored.every(({ sum }) => sum.count >= rules.full.items);
}

/** The role that stands out, if any. Candidates are the roles that no other exceeds by the gap. */
export function nameRoles(norms: Norms, sums: ScaleSums): RoleNaming {
  const scored = scoredIn(sums, ROLES);
  if (scored === null) return { kind: 'none', reason: 'incomplete' };
  if (sums.withheld) return { kind: 'none', reason: 'withheld' };
  if (scored.every(({ sum }) => isUnder(sum, norms.naming.roleFloor))) return { kind: 'quiet' };
  const rules = norms.naming.role;
  const rule = isFull(rules, scored) ? rules.full : rules.kern;
  const [one, two, three] = scored
    .filter(({ sum }) => !scored.some((other) => gapReached(other.sum, sum, rule)))
    .map(({ id }) => id);
  if (one === undefined) throw new RangeError('a role gap of zero names nothing');
  if (two === undefined) return { kind: 'named', role: one };
  return three === undefined ? { kind: 'two', roles: [one, two] } : { kind: 'three' };
}

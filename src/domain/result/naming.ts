import type { GapRule, GapRules, Norms } from '../score/norms.ts';
import type { RoleId, TraitId } from '../test/scales.ts';
import { ROLES, TRAITS } from '../test/scales.ts';
import { compareSums, gapReached, isUnder } from '../score/scores.ts';
import type { Scored, ScaleSums } from '../score/sums.ts';
import { scoredIn } from '../score/sums.ts';

/** Whether one bouwsteen may be named as highest or lowest, and if not, why. */
export type TraitNaming =
  | { readonly kind: 'named'; readonly trait: TraitId }
  /** Too close together to name one: at least two, in fixed order. */
  | { readonly kind: 'close'; readonly traits: readonly TraitId[] }
  /** `level`: highest and lowest differ by less than the gap. */
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

function ruleFor(rules: GapRules, scored: readonly Scored<TraitId | RoleId>[]): GapRule {
  const full = scored.every(({ sum }) => sum.count >= rules.full.items);
  return full ? rules.full : rules.kern;
}

/** Highest and lowest bouwsteen, each named only at the gap that the norms ask for. */
export function nameTraits(
  norms: Norms,
  sums: ScaleSums,
): { readonly highest: TraitNaming; readonly lowest: TraitNaming } {
  const ranked = rankedTraits(sums);
  const none = (reason: 'withheld' | 'incomplete' | 'level') => {
    const naming = { kind: 'none', reason } as const;
    return { highest: naming, lowest: naming };
  };
  if (ranked === null) return none('incomplete');
  if (sums.withheld) return none('withheld');
  const rule = ruleFor(norms.naming.trait, ranked);
  const isApart = (high: One, low: One) => gapReached(high.sum, low.sum, rule);
  const [first, second, , , fifth, last] = ranked;
  if (!isApart(last, first)) return none('level');
  const lower = ranked.slice(0, 3).filter((trait) => !isApart(trait, first));
  const upper = ranked.slice(3).filter((trait) => !isApart(last, trait));
  return {
    highest: isApart(last, fifth) ? { kind: 'named', trait: last.id } : close(upper),
    lowest: isApart(second, first) ? { kind: 'named', trait: first.id } : close(lower),
  };
}

function close(traits: readonly One[]): TraitNaming {
  return { kind: 'close', traits: inOrder(traits) };
}

/** The role that stands out, if any. Candidates are the roles that no other exceeds by the gap. */
export function nameRoles(norms: Norms, sums: ScaleSums): RoleNaming {
  const scored = scoredIn(sums, ROLES);
  if (scored === null) return { kind: 'none', reason: 'incomplete' };
  if (sums.withheld) return { kind: 'none', reason: 'withheld' };
  if (scored.every(({ sum }) => isUnder(sum, norms.naming.roleFloor))) return { kind: 'quiet' };
  const rule = ruleFor(norms.naming.role, scored);
  const [one, two, three] = scored
    .filter(({ sum }) => !scored.some((other) => gapReached(other.sum, sum, rule)))
    .map(({ id }) => id);
  if (one === undefined) throw new RangeError('a role gap of zero names nothing');
  if (two === undefined) return { kind: 'named', role: one };
  return three === undefined ? { kind: 'two', roles: [one, two] } : { kind: 'three' };
}

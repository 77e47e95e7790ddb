import type { GapRule, GapRules, Norms } from './norms.ts';
import type { RoleId, TraitId } from './scales.ts';
import { ROLES, TRAITS } from './scales.ts';
import type { ScaleSum } from './scores.ts';
import { compareSums, gapReached, isUnder } from './scores.ts';
import type { ScaleSums } from './sums.ts';

/** Whether one bouwsteen may be named as highest or lowest, and if not, why. */
export type TraitNaming =
  | { readonly kind: 'named'; readonly trait: TraitId }
  /** Too close together to name one: at least two, in fixed order. */
  | { readonly kind: 'close'; readonly traits: readonly TraitId[] }
  /** `level`: all six lie within the gap of each other. */
  | { readonly kind: 'none'; readonly reason: 'withheld' | 'incomplete' | 'level' };

/** Whether a role may be named, and if not, why. A role is a question to take along. */
export type RoleNaming =
  | { readonly kind: 'named'; readonly role: RoleId }
  | { readonly kind: 'two'; readonly roles: readonly [RoleId, RoleId] }
  | { readonly kind: 'three' }
  /** All three under the floor. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'none'; readonly reason: 'withheld' | 'incomplete' };

/** The six scored bouwstenen from low to high, ties in instrument order; `null` unless all six have a score. */
export function rankedTraits(sums: ScaleSums): readonly TraitId[] | null {
  if (!TRAITS.every((trait) => sums.scales.has(trait))) return null;
  return [...TRAITS].sort((a, b) => compareSums(sumIn(sums, a), sumIn(sums, b)));
}

function sumIn(sums: ScaleSums, scale: TraitId | RoleId): ScaleSum {
  const sum = sums.scales.get(scale);
  if (sum === undefined) throw new RangeError(`no score for ${scale}`);
  return sum;
}

function ruleFor(rules: GapRules, sums: ScaleSums, scales: readonly (TraitId | RoleId)[]): GapRule {
  const full = scales.every((scale) => sumIn(sums, scale).count >= rules.full.items);
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
  const rule = ruleFor(norms.naming.trait, sums, TRAITS);
  const apart = (high: TraitId, low: TraitId) =>
    gapReached(sumIn(sums, high), sumIn(sums, low), rule);
  const [first, second, , , fifth, last] = ranked as [
    TraitId,
    TraitId,
    TraitId,
    TraitId,
    TraitId,
    TraitId,
  ];
  if (!apart(last, first)) return none('level');
  const lower = ranked.slice(0, 3).filter((trait) => !apart(trait, first));
  const upper = ranked.slice(3).filter((trait) => !apart(last, trait));
  return {
    highest: apart(last, fifth) ? { kind: 'named', trait: last } : close(upper),
    lowest: apart(second, first) ? { kind: 'named', trait: first } : close(lower),
  };
}

function close(traits: readonly TraitId[]): TraitNaming {
  return { kind: 'close', traits: TRAITS.filter((trait) => traits.includes(trait)) };
}

/** The role that stands out, if one does: those within the gap of the highest decide. */
export function nameRoles(norms: Norms, sums: ScaleSums): RoleNaming {
  if (!ROLES.every((role) => sums.scales.has(role))) return { kind: 'none', reason: 'incomplete' };
  if (sums.withheld) return { kind: 'none', reason: 'withheld' };
  const scored = ROLES.map((role) => ({ role, sum: sumIn(sums, role) }));
  if (scored.every(({ sum }) => isUnder(sum, norms.naming.roleFloor))) return { kind: 'quiet' };
  const highest = scored.reduce((a, b) => (compareSums(b.sum, a.sum) > 0 ? b : a));
  const rule = ruleFor(norms.naming.role, sums, ROLES);
  const [one, two, ...more] = scored
    .filter(({ sum }) => !gapReached(highest.sum, sum, rule))
    .map(({ role }) => role);
  if (one === undefined) throw new RangeError('a role gap of zero names nothing');
  if (two === undefined) return { kind: 'named', role: one };
  return more.length === 0 ? { kind: 'two', roles: [one, two] } : { kind: 'three' };
}

import type { Chances } from './chances.ts';
import { chancesOf } from './chances.ts';
import type { RoleNaming, TraitNaming } from './naming.ts';
import { frontOf, nameRoles, nameTraits, rankedTraits } from './naming.ts';
import type { Norms } from '../score/norms.ts';
import { fullCount, marginOf } from '../score/norms.ts';
import type { Places } from './places.ts';
import { placesOf } from './places.ts';
import type { ScaleId, TraitId } from '../test/scales.ts';
import { ROLES, SCALES, TRAITS } from '../test/scales.ts';
import { compareSums, pointsOf } from '../score/scores.ts';
import type { ScaleSums } from '../score/sums.ts';

/** A scale's score with its margin band, in points 0–100; `missing` when items have no answer. */
export type Score =
  | {
      readonly kind: 'scored';
      readonly points: number;
      /** The band of ±1 standard error, kept within 0–100. */
      readonly low: number;
      readonly high: number;
      /** The number of answers behind it. */
      readonly count: number;
    }
  | { readonly kind: 'missing' };

/** What the scores rest on: the kern alone, or also a complete stage of the verdieping. */
export type Depth = { readonly traits: 'kern' | 'full'; readonly roles: 'kern' | 'full' | 'none' };

/** Everything that a result says, computed from sums alone: own, shared or earlier. */
export type Profile = {
  readonly scores: ReadonlyMap<ScaleId, Score>;
  readonly depth: Depth;
  readonly withheld: boolean;
  /**
   * The chance of each place for each bouwsteen; `null` when names are withheld, a score is missing or
   * all six are equal. For the own result only: it shows more of someone than a name.
   */
  readonly chances: Chances | null;
  readonly highest: TraitNaming;
  /**
   * The bouwstenen that stand at the top, likeliest first, ties in instrument order: those with the
   * highest score, and those likely enough among the three highest. None without chances.
   */
  readonly front: readonly TraitId[];
  readonly lowest: TraitNaming;
  readonly places: Places;
  /**
   * The three highest from high to low, ties in instrument order. None when all are equal or
   * withheld.
   */
  readonly strengths: readonly TraitId[];
  readonly role: RoleNaming;
};

function scoreOf(norms: Norms, sums: ScaleSums, scale: ScaleId): Score {
  const sum = sums.scales.get(scale);
  if (sum === undefined) return { kind: 'missing' };
  const points = pointsOf(sum);
  const margin = marginOf(norms, scale, sum.count);
  return {
    kind: 'scored',
    points,
    low: Math.max(0, points - margin),
    high: Math.min(100, points + margin),
    count: sum.count,
  };
}

function depthOf(norms: Norms, sums: ScaleSums): Depth {
  const reached = (scales: readonly ScaleId[], items: number) =>
    scales.every((scale) => (sums.scales.get(scale)?.count ?? 0) >= items);
  const hasRoles = ROLES.every((scale) => sums.scales.has(scale));
  return {
    traits: reached(TRAITS, fullCount(norms, 'trait')) ? 'full' : 'kern',
    roles: !hasRoles ? 'none' : reached(ROLES, fullCount(norms, 'role')) ? 'full' : 'kern',
  };
}

function frontAt(sums: ScaleSums, chances: Chances | null): readonly TraitId[] {
  const ranked = rankedTraits(sums);
  return ranked && chances ? frontOf(ranked, chances, 'highest') : [];
}

function strengthsOf(sums: ScaleSums, places: Places): readonly TraitId[] {
  const ranked = rankedTraits(sums);
  if (places.kind !== 'three' || ranked === null) return [];
  const highest = ranked.slice(3).sort((a, b) => compareSums(b.sum, a.sum));
  return highest.map(({ id }) => id);
}

/** The profile for these sums under these norms. */
export function profileOf(norms: Norms, sums: ScaleSums): Profile {
  const computed = sums.withheld ? null : chancesOf(norms, sums);
  const places = placesOf(norms, sums, computed);
  const chances = places.kind === 'three' ? computed : null;
  return {
    scores: new Map(SCALES.map((scale) => [scale, scoreOf(norms, sums, scale)])),
    depth: depthOf(norms, sums),
    withheld: sums.withheld,
    chances,
    ...nameTraits(norms, sums, computed),
    front: frontAt(sums, chances),
    places,
    strengths: strengthsOf(sums, places),
    role: nameRoles(norms, sums),
  };
}

import type { Norms } from '../score/norms.ts';
import { marginOf } from '../score/norms.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import { pointsOf } from '../score/scores.ts';
import type { ScaleSums } from '../score/sums.ts';
import { scoredIn } from '../score/sums.ts';

/** What the model makes of one score: where the bouwsteen truly is, normal, in points 0–100. */
export type Estimate = { readonly mean: number; readonly sd: number };

/** Chance (0–1) of each place among the six: the first for truly lowest, the last for truly highest. */
export type RankChances = readonly number[];

/** One row of six chances for each bouwsteen; rows and columns add up to 1 (columns within 10⁻⁴). */
export type Chances = Readonly<Record<TraitId, RankChances>>;

/** Which end of the six: the highest scores, or the lowest. */
export type End = 'highest' | 'lowest';

/**
 * Each score drawn towards the person's own level, the more so the wider its margin (Kelley 1927):
 * the level is the mean of the six, each weighted by its reliability within the person. No mean of a
 * group is used. `null` unless all six have a score.
 */
export function estimatesOf(
  norms: Norms,
  sums: ScaleSums,
): Readonly<Record<TraitId, Estimate>> | null {
  const scored = scoredIn(sums, TRAITS)?.map(({ id, sum }) => {
    const own = norms.ownSpread ** 2;
    const reliability = own / (own + marginOf(norms, id, sum.count) ** 2);
    return { id, points: pointsOf(sum), reliability };
  });
  if (scored === undefined) return null;
  const total = scored.reduce((sum, { reliability }) => sum + reliability, 0);
  const level =
    scored.reduce((sum, { points, reliability }) => sum + reliability * points, 0) / total;
  const entries = scored.map(({ id, points, reliability }) => [
    id,
    {
      mean: level + reliability * (points - level),
      sd: norms.ownSpread * Math.sqrt(1 - reliability),
    },
  ]);
  return Object.fromEntries(entries) as Record<TraitId, Estimate>;
}

/**
 * The chance of each place for each bouwsteen, under normal estimates that are independent of each
 * other: by adding up over a grid where one truly is (± 4 SD in steps of .25), times the chance that
 * so many of the others lie below. `null` unless all six have a score.
 */
export function chancesOf(norms: Norms, sums: ScaleSums): Chances | null {
  const estimates = estimatesOf(norms, sums);
  if (estimates === null) return null;
  // Always in one order, so that equal estimates get equal chances to the last bit.
  const sorted = TRAITS.map((trait) => estimates[trait]).sort(
    (a, b) => a.mean - b.mean || a.sd - b.sd,
  );
  const entries = TRAITS.map((trait) => {
    const own = sorted.indexOf(estimates[trait]);
    return [trait, placesOf(estimates[trait], [...sorted.slice(0, own), ...sorted.slice(own + 1)])];
  });
  return Object.fromEntries(entries) as Record<TraitId, RankChances>;
}

/** The chance (0–1) to be among the `count` highest, or among as many lowest. */
export function among(ranks: RankChances, end: End, count: number): number {
  const places = end === 'highest' ? ranks.slice(-count) : ranks.slice(0, count);
  return places.reduce((sum, chance) => sum + chance, 0);
}

function placesOf({ mean, sd }: Estimate, others: readonly Estimate[]): RankChances {
  const places = new Float64Array(others.length + 1);
  const counts = new Float64Array(others.length + 1);
  let total = 0;
  for (let step = -16; step <= 16; step += 1) {
    const weight = Math.exp(-(step * step) / 32);
    total += weight;
    countBelow(mean + (sd * step) / 4, others, counts);
    for (let rank = 0; rank < places.length; rank += 1) {
      places[rank] = (places[rank] ?? 0) + weight * (counts[rank] ?? 0);
    }
  }
  return Array.from(places, (chance) => chance / total);
}

/** Fills in the chances that 0, 1, … of these lie below a place: each is added to the count in turn. */
function countBelow(place: number, others: readonly Estimate[], counts: Float64Array): void {
  counts.fill(0);
  counts[0] = 1;
  let known = 0;
  for (const { mean, sd } of others) {
    const below = normalBelow((place - mean) / sd);
    known += 1;
    for (let count = known; count > 0; count -= 1) {
      counts[count] = (counts[count] ?? 0) * (1 - below) + (counts[count - 1] ?? 0) * below;
    }
    counts[0] = (counts[0] ?? 0) * (1 - below);
  }
}

/** Of the standard normal distribution, at 0. */
const DENSITY = 1 / Math.sqrt(2 * Math.PI);

/** Standard normal distribution, within 10⁻⁷ (Abramowitz & Stegun 1964, 26.2.17). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(z));
  const series =
    t *
    (0.319_381_53 +
      t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  const tail = DENSITY * Math.exp((-z * z) / 2) * series;
  return z > 0 ? 1 - tail : tail;
}

import type { Instrument, Item } from '../../../src/domain/test/instrument.ts';
import { itemsOf } from '../../../src/domain/test/instrument.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import type { TraitId } from '../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { keyed, pointsOf } from '../../../src/domain/score/scores.ts';
import type { ItemSet } from './analyse.ts';
import { deviation, mean, total } from './numbers.ts';

/**
 * Six mean scores that differ more than this (SD in points) make the easiest bouwsteen everybody's
 * highest: then a chance to be someone's strongest needs the means of a pilot taken out. A chance of
 * what someone does most often does not.
 */
export const LARGEST_MEANS_SD = 5;

/** How the six bouwstenen differ within people, and between them as a whole. */
export type WithinAnalysis = {
  readonly set: ItemSet;
  /** People who answered all items of all six with care. */
  readonly n: number;
  /** SD of someone's own bouwstenen around their own level without error, in points: `ownSpread` of the norms. */
  readonly ownSpread: number | null;
  /** Its standard error, in points. */
  readonly error: number | null;
  /** Points 0–100. */
  readonly means: Readonly<Record<TraitId, number>> | null;
  /** SD of the six means, in points. */
  readonly meansSd: number | null;
  readonly meansApart: boolean;
};

/** Two halves with as many forward items each, so that yes-saying is alike in all six and falls out. */
function halvesOf(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
  const sorted = [
    ...items.filter(({ keying }) => keying === 'forward'),
    ...items.filter(({ keying }) => keying === 'reversed'),
  ];
  return [sorted.filter((_, i) => i % 2 === 0), sorted.filter((_, i) => i % 2 === 1)];
}

/** Points on these items; `null` unless all are answered. */
function pointsOn(items: readonly Item[], response: Response): number | null {
  const values = items.flatMap(({ id, keying }) => {
    const answer = response.get(id);
    return answer ? [keyed(answer.value, keying)] : [];
  });
  if (values.length < items.length || values.length === 0) return null;
  return pointsOf({ sum: total(values), count: values.length });
}

/** Sum of products of the distances to one's own mean, over the degrees of freedom. */
function covariance(one: readonly number[], two: readonly number[]): number {
  const [a, b] = [mean(one) ?? 0, mean(two) ?? 0];
  return total(one.map((value, i) => (value - a) * ((two[i] ?? 0) - b))) / (one.length - 1);
}

/**
 * Errors of two halves have nothing to do with each other, so the covariance of the halves within
 * people is the variance of what they share (as Rulon 1939, within people): b = √ of its mean.
 */
export function analyseWithin(
  instrument: Instrument,
  careful: readonly Response[],
  set: ItemSet,
): WithinAnalysis {
  const scales = TRAITS.map((trait) => {
    const items = itemsOf(instrument).filter(
      (item) => item.scale === trait && (set === 'full' || item.stage === 'kern'),
    );
    return { items, halves: halvesOf(items) };
  });
  const people = careful.flatMap((response) => {
    const scores = scales.map(({ items, halves: [one, two] }) => ({
      whole: pointsOn(items, response),
      one: pointsOn(one, response),
      two: pointsOn(two, response),
    }));
    const known = scores.flatMap(({ whole, one, two }) =>
      whole === null || one === null || two === null ? [] : [{ whole, one, two }],
    );
    return known.length === TRAITS.length ? [known] : [];
  });
  const shared = people.map((scores) =>
    covariance(
      scores.map(({ one }) => one),
      scores.map(({ two }) => two),
    ),
  );
  const [variance, sd] = [mean(shared), deviation(shared)];
  const ownSpread = variance === null ? null : Math.sqrt(Math.max(0, variance));
  const means = TRAITS.flatMap((_, i) => mean(people.map((scores) => scores[i]?.whole ?? 0)) ?? []);
  const meansSd = deviation(means);
  return {
    set,
    n: people.length,
    ownSpread,
    error: sd === null || !ownSpread ? null : sd / Math.sqrt(people.length) / (2 * ownSpread),
    means:
      means.length === 0
        ? null
        : (Object.fromEntries(TRAITS.map((trait, i) => [trait, means[i]])) as Record<
            TraitId,
            number
          >),
    meansSd,
    meansApart: meansSd !== null && meansSd > LARGEST_MEANS_SD,
  };
}

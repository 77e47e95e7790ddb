import { plannedOutcome } from '../history/planned.ts';
import type { PlannedOutcome } from '../history/planned.ts';
import type { PastResult } from '../history/timeline.ts';
import { estimatesOf } from '../result/chances.ts';
import { meanTimeOf } from '../score/carelessness.ts';
import type { Measure } from '../score/measure.ts';
import type { Norms } from '../score/norms.ts';
import { fullCount, marginOf } from '../score/norms.ts';
import type { ScaleSum } from '../score/scores.ts';
import { compareSums, keyed, pointsOf } from '../score/scores.ts';
import type { Instrument, Statement } from '../test/instrument.ts';
import type { Response } from '../test/response.ts';
import type { TraitId } from '../test/scales.ts';
import type { Recheck } from './recheck.ts';

/** A score with its margin of ±1 standard error, kept within 0–100; all in points. */
export type Side = {
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  readonly points: number;
  readonly low: number;
  readonly high: number;
};

/**
 * What may be said of the two. `lower`: by the threshold of a retest, since the planned comparison
 * tells no fall. `unsaid`: one of the two was answered in haste, or all alike.
 */
export type RecheckVerdict = PlannedOutcome | 'lower' | 'unsaid';

export type RecheckChange = {
  readonly before: Side;
  readonly after: Side;
  readonly verdict: RecheckVerdict;
};

/** The statements of one bouwsteen, of the kern and of the verdieping, in order of asking. */
export function statementsOn({ statements }: Instrument, trait: TraitId): readonly Statement[] {
  return statements.filter(({ scale }) => scale === trait);
}

/** Whether all of them are answered: only then anything is said. */
export function isWhole(instrument: Instrument, { trait, answers }: Recheck): boolean {
  return statementsOn(instrument, trait).every(({ id }) => answers.has(id));
}

/**
 * Then and now: one planned comparison against the attempt that came before the action. `null` as long
 * as an answer is missing, or when that attempt is not of the same version.
 */
export function recheckChange(
  { profile, startedAt, measured: { measure, sums } }: PastResult,
  recheck: Recheck,
): RecheckChange | null {
  const { instrument, norms } = measure;
  const { trait, answers } = recheck;
  const [first, estimates] = [sums.scales.get(trait), estimatesOf(norms, sums)];
  const isSame = instrument.version === recheck.instrument;
  if (!isSame || !isWhole(instrument, recheck) || !first || !estimates) return null;
  const second = sumOf(statementsOn(instrument, trait), answers);
  const margin = marginOf(norms, trait, second.count);
  const isUnsaid = profile.withheld || isCareless(measure, recheck);
  const { outcome } = plannedOutcome(estimates[trait], pointsOf(second), margin);
  return {
    before: sideOf(first, marginOf(norms, trait, first.count), startedAt),
    after: sideOf(second, margin, recheck.startedAt),
    verdict: isUnsaid ? 'unsaid' : isLower(norms, first, second) ? 'lower' : outcome,
  };
}

function sumOf(statements: readonly Statement[], answers: Response): ScaleSum {
  const values = statements.flatMap(({ id, keying }) => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [keyed(answer.value, keying)];
  });
  return { sum: values.reduce((sum, value) => sum + value, 0), count: values.length };
}

function sideOf(sum: ScaleSum, margin: number, at: number): Side {
  const points = pointsOf(sum);
  return { at, points, low: Math.max(0, points - margin), high: Math.min(100, points + margin) };
}

/** Six answers are too few for any other sign: haste, or the same to a statement and its opposite. */
function isCareless({ instrument, norms }: Measure, { trait, answers }: Recheck): boolean {
  const given = statementsOn(instrument, trait).flatMap(({ id }) => answers.get(id) ?? []);
  const isFlat = new Set(given.map(({ value }) => value)).size === 1;
  return isFlat || meanTimeOf(given) < norms.careless.meanTime;
}

function isLower(norms: Norms, first: ScaleSum, second: ScaleSum): boolean {
  const isFull = [first, second].every(({ count }) => count >= fullCount(norms, 'trait'));
  const points = isFull ? norms.retest.full : norms.retest.kern;
  // 25 × (a/n − b/m) points, without dividing: rounding must not hide a change at the threshold.
  return 25 * compareSums(first, second) >= points * first.count * second.count;
}

import type { Measure, Measured } from '../score/measure.ts';
import { measureOf } from '../score/measure.ts';
import { sumScales } from '../score/sums.ts';
import type { Profile } from '../result/profile.ts';
import { profileOf } from '../result/profile.ts';
import { TRAITS } from '../test/scales.ts';
import type { Attempt, State } from './state.ts';

/** An attempt with all six scores, measured by the version that it answered. */
export type PastResult = {
  readonly id: string;
  /** When it was begun, in milliseconds since 1970. Which day that was depends on where the person is. */
  readonly startedAt: number;
  readonly measured: Measured;
  /** Its depth is the stage that it reached. */
  readonly profile: Profile;
};

/**
 * An attempt that gives no result: some of the kern has no answer, or it answers a version of the test
 * that is not known here.
 */
export type LeftOut = {
  readonly id: string;
  readonly startedAt: number;
  readonly reason: 'unfinished' | 'unknown-version';
};

/** Everything that a person went through, oldest first. */
export type Timeline = {
  readonly results: readonly PastResult[];
  readonly leftOut: readonly LeftOut[];
};

function pastResult({ id, startedAt, answers }: Attempt, measure: Measure): PastResult | null {
  const { instrument, norms } = measure;
  const sums = sumScales(instrument, norms, answers);
  if (!TRAITS.every((trait) => sums.scales.has(trait))) return null;
  return { id, startedAt, measured: { measure, sums }, profile: profileOf(norms, sums) };
}

/** The attempts with answers, divided into those with a result and those without. */
export function timelineOf(
  { attempts }: Pick<State, 'attempts'>,
  measures: readonly Measure[],
): Timeline {
  const found = attempts
    .filter(({ answers }) => answers.size > 0)
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map((attempt): { readonly result: PastResult } | { readonly left: LeftOut } => {
      const { id, startedAt } = attempt;
      const measure = measureOf(measures, attempt.instrument);
      if (measure === null) return { left: { id, startedAt, reason: 'unknown-version' } };
      const result = pastResult(attempt, measure);
      return result ? { result } : { left: { id, startedAt, reason: 'unfinished' } };
    });
  return {
    results: found.flatMap((one) => ('result' in one ? [one.result] : [])),
    leftOut: found.flatMap((one) => ('left' in one ? [one.left] : [])),
  };
}

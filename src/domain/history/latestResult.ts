import { latestWhole } from './latest.ts';
import type { State } from './state.ts';
import type { Measure, Measured } from '../score/measure.ts';
import { measureOf } from '../score/measure.ts';
import { sumScales } from '../score/sums.ts';

/** The sums of the latest whole attempt, with the version that scored it. */
export function latestResult(
  state: Pick<State, 'attempts'>,
  measures: readonly Measure[],
): Measured | null {
  const whole = latestWhole(
    state,
    measures.map(({ instrument }) => instrument),
  );
  const measure = whole ? measureOf(measures, whole.instrument) : null;
  return whole && measure
    ? { measure, sums: sumScales(measure.instrument, measure.norms, whole.answers) }
    : null;
}

import type { Instrument } from '../test/instrument.ts';
import type { Norms } from '../score/norms.ts';
import { TRAITS } from '../test/scales.ts';
import type { Attempt, State } from './state.ts';
import type { ScaleSums } from '../score/sums.ts';
import { missingItems, sumScales } from '../score/sums.ts';

/** The latest attempt with all six scores: a new attempt does not take the old result away. */
function latestWhole(
  { attempts }: Pick<State, 'attempts'>,
  instrument: Instrument,
): Attempt | undefined {
  return attempts.findLast(
    ({ instrument: version, answers }) =>
      version === instrument.version &&
      TRAITS.every((trait) => missingItems(instrument, answers, trait).length === 0),
  );
}

/** The sums of that attempt. */
export function latestResult(
  state: Pick<State, 'attempts'>,
  instrument: Instrument,
  norms: Norms,
): ScaleSums | null {
  const whole = latestWhole(state, instrument);
  return whole ? sumScales(instrument, norms, whole.answers) : null;
}

/** That attempt, but only when the current attempt is a later one without a result. */
export function earlierResult(
  state: Pick<State, 'attempts'>,
  instrument: Instrument,
): Attempt | null {
  const whole = latestWhole(state, instrument);
  return whole === undefined || whole === state.attempts.at(-1) ? null : whole;
}

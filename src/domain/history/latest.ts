import type { Instrument } from '../test/instrument.ts';
import { instrumentOf } from '../test/instrument.ts';
import { TRAITS } from '../test/scales.ts';
import type { Attempt, State } from './state.ts';
import { missingItems } from '../score/sums.ts';

/**
 * The latest attempt with all six scores, each with the measure of its own version: a new attempt
 * does not remove the old result. An attempt of an unknown version is skipped.
 */
export function latestWhole(
  { attempts }: Pick<State, 'attempts'>,
  instruments: readonly Instrument[],
): Attempt | undefined {
  return attempts.findLast(({ instrument: version, answers }) => {
    const instrument = instrumentOf(instruments, version);
    return (
      instrument !== undefined &&
      TRAITS.every((trait) => missingItems(instrument, answers, trait).length === 0)
    );
  });
}

/** That attempt, but only when the current attempt is a later one without a result. */
export function earlierResult(
  state: Pick<State, 'attempts'>,
  instruments: readonly Instrument[],
): Attempt | null {
  const whole = latestWhole(state, instruments);
  return whole === undefined || whole === state.attempts.at(-1) ? null : whole;
}

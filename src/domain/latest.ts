import type { Instrument } from './instrument.ts';
import type { Norms } from './norms.ts';
import { TRAITS } from './scales.ts';
import type { State } from './state.ts';
import type { ScaleSums } from './sums.ts';
import { sumScales } from './sums.ts';

/** The latest attempt with all six scores, as sums: who began again still has a result. */
export function latestResult(
  { attempts }: Pick<State, 'attempts'>,
  instrument: Instrument,
  norms: Norms,
): ScaleSums | null {
  for (const { instrument: version, answers } of [...attempts].reverse()) {
    if (version !== instrument.version) continue;
    const sums = sumScales(instrument, norms, answers);
    if (TRAITS.every((trait) => sums.scales.has(trait))) return sums;
  }
  return null;
}

import type { Measure, Measures } from '../../domain/score/measure.ts';
import type { Content } from '../content/content.ts';

function shipped({ instrument, norms: found }: Measure): Measure {
  // The results of the simulation are for the method page only.
  const { simulation: _, calibration: __, ...norms } = found;
  return { instrument, norms };
}

/** Every version with its norms, in the form that pages carry, the newest first. */
export function shippedMeasures({ measures: [newest, ...older] }: Content): Measures {
  return [shipped(newest), ...older.map(shipped)];
}

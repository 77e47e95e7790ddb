import type { Measure, Measures } from '../../domain/score/measure.ts';
import type { Content } from '../content/content.ts';

function shipped({ instrument, norms: found }: Measure): Measure {
  // What the simulation found is for the method page.
  const { simulation: _, ...norms } = found;
  return { instrument, norms };
}

/** Every version with its norms, as pages carry them, the newest first. */
export function shippedMeasures({ measures: [newest, ...older] }: Content): Measures {
  return [shipped(newest), ...older.map(shipped)];
}

import { PANEL_BOUNDS } from './bounds.ts';
import type { Spread } from './spread.ts';
import { rowFor } from './spread.ts';

/**
 * How far colleagues agree on a bouwsteen. `close`: closer than people who speak of different persons
 * nearly ever are. `apart`: further than colleagues usually are. `mixed`: anything between.
 */
export type Agreement = 'close' | 'mixed' | 'apart';

export function agreementOf({ deviation }: Spread, people: number): Agreement {
  const bound = rowFor(PANEL_BOUNDS, people);
  if (deviation <= bound.close) return 'close';
  return deviation >= bound.apart ? 'apart' : 'mixed';
}

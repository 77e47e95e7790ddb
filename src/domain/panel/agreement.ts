import { stepPoints } from '../score/scores.ts';
import { ANSWER_VALUES } from '../test/response.ts';
import type { PanelBounds } from './bounds.ts';
import { PANEL_BOUNDS } from './bounds.ts';
import type { Spread } from './spread.ts';
import { rowFor } from './spread.ts';

/**
 * How far colleagues agree on a bouwsteen. `close`: closer than people who speak of different persons
 * nearly ever are. `apart`: too far to call it agreement. `mixed`: anything between, as is usual.
 */
export type Agreement = 'close' | 'mixed' | 'apart';

/**
 * Above a mean distance of a sixth of the number of answers, raters do not agree (Burke & Dunlap 2002):
 * five answers, so .83 of one, in points.
 */
const NO_AGREEMENT = (stepPoints(1) * ANSWER_VALUES.length) / 6;

export function agreementOf(
  { deviation }: Spread,
  people: number,
  { rows }: PanelBounds = PANEL_BOUNDS,
): Agreement {
  if (deviation < rowFor(rows, people).close) return 'close';
  return deviation > NO_AGREEMENT ? 'apart' : 'mixed';
}

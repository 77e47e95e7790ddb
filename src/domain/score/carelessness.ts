import type { Consistency } from './consistency.ts';
import { consistencyOf, scatterOf } from './consistency.ts';
import type { Instrument } from '../test/instrument.ts';
import { itemsOf } from '../test/instrument.ts';
import type { Norms } from './norms.ts';
import { scatterLimitFor } from './norms.ts';
import type { Answer, Response } from '../test/response.ts';
import { LONGEST_COUNTED } from '../test/response.ts';

/** Why names are withheld, in fixed order. The page asks a friendly question and never blocks. */
export const CARELESS_SIGNS = ['fast', 'run', 'contradiction', 'spread'] as const;
export type CarelessSign = (typeof CARELESS_SIGNS)[number];

/** With fewer answers than this, there are too few to judge. */
export const FEWEST_JUDGED = 24;

/** Mean time per answer in milliseconds, over the order in which answers were given. */
export function meanTimeOf(answers: readonly Answer[]): number {
  let total = 0;
  let before: number | undefined;
  for (const { at } of [...answers].sort((a, b) => a.seq - b.seq)) {
    total += Math.min(Math.max(0, at - (before ?? at)), LONGEST_COUNTED);
    before = at;
  }
  return total / Math.max(1, answers.length - 1);
}

/**
 * Length of the longest run of equal raw answers to the interleaved statements of the kern, in order
 * of asking.
 */
export function longestRunOf(instrument: Instrument, response: Response): number {
  let longest = 0;
  let run = 0;
  let previous: number | undefined;
  for (const { id, stage } of instrument.statements) {
    const value = stage === 'kern' ? response.get(id)?.value : undefined;
    if (value === undefined) continue;
    run = value === previous ? run + 1 : 1;
    previous = value;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether answers about the same thing differ a lot, and about as much as any two answers. */
function isScattered(consistency: Consistency, norms: Norms, answers: number): boolean {
  const limit = scatterLimitFor(norms, answers);
  return limit !== undefined && scatterOf(consistency) > limit;
}

/**
 * Signs that the person did not read the items, in a fixed order. Empty when there are none, or too
 * few answers to judge. Thresholds come from the norms.
 */
export function carelessSigns(
  instrument: Instrument,
  norms: Norms,
  response: Response,
): readonly CarelessSign[] {
  const known = itemsOf(instrument).flatMap(({ id }) => response.get(id) ?? []);
  if (known.length < FEWEST_JUDGED) return [];
  const { careless } = norms;
  const consistency = consistencyOf(instrument, response);
  const seen: Readonly<Record<CarelessSign, boolean>> = {
    fast: meanTimeOf(known) < careless.meanTime,
    run: longestRunOf(instrument, response) >= careless.run,
    contradiction: consistency.contradiction > careless.contradiction,
    spread: isScattered(consistency, norms, known.length),
  };
  return CARELESS_SIGNS.filter((sign) => seen[sign]);
}

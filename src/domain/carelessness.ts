import type { Instrument } from './instrument.ts';
import { itemsOf } from './instrument.ts';
import type { Norms } from './norms.ts';
import type { Answer, Response } from './response.ts';
import { TRAITS } from './scales.ts';
import { keyed } from './scores.ts';

/** Why names are withheld. A reason for a friendly question to the person, never for a block. */
export type CarelessSign = 'fast' | 'run' | 'spread';

/** A pause longer than this says nothing about reading speed; longer ones count as this (milliseconds). */
const LONGEST_COUNTED = 10_000;

/** Fewer answers than this are too few to judge. */
const FEWEST_JUDGED = 24;

/** Mean time an answer in milliseconds, over the order in which answers were given. */
function meanTime(response: Response): number {
  const times = [...response.values()].sort((a, b) => a.seq - b.seq).map((answer) => answer.at);
  const gaps = times.slice(1).map((at, i) => Math.max(0, at - (times[i] ?? at)));
  const counted = gaps.map((gap) => Math.min(gap, LONGEST_COUNTED));
  return counted.reduce((sum, gap) => sum + gap, 0) / Math.max(1, counted.length);
}

/** Length of the longest run of equal raw answers, in order of asking. */
function longestRun(answers: readonly (Answer | undefined)[]): number {
  let longest = 0;
  let run = 0;
  let previous: number | undefined;
  for (const answer of answers) {
    if (answer === undefined) continue;
    run = answer.value === previous ? run + 1 : 1;
    previous = answer.value;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Sample standard deviation. */
function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Mean over the bouwstenen of the spread of keyed answers within each; `null` when none has two. */
function meanSpread(instrument: Instrument, response: Response): number | null {
  const spreads = TRAITS.flatMap((trait) => {
    const values = instrument.statements.flatMap((item) => {
      const answer = item.scale === trait ? response.get(item.id) : undefined;
      return answer ? [keyed(answer.value, item.keying)] : [];
    });
    return values.length > 1 ? [deviation(values)] : [];
  });
  if (spreads.length === 0) return null;
  return spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length;
}

/**
 * Signs that the statements were not read, in a fixed order; empty when there are none or too few
 * answers to judge. Thresholds come from the norms.
 */
export function carelessSigns(
  instrument: Instrument,
  norms: Norms,
  response: Response,
): readonly CarelessSign[] {
  const known = new Map(
    itemsOf(instrument).flatMap((item) => {
      const answer = response.get(item.id);
      return answer ? [[item.id, answer] as const] : [];
    }),
  );
  if (known.size < FEWEST_JUDGED) return [];
  const kern = instrument.statements.filter((item) => item.stage === 'kern');
  const complete = instrument.statements.every((item) => known.has(item.id));
  const spread = meanSpread(instrument, known);
  const limit = norms.careless.spread[complete ? 'full' : 'kern'];
  const signs: CarelessSign[] = [];
  if (meanTime(known) < norms.careless.meanTime) signs.push('fast');
  if (longestRun(kern.map((item) => known.get(item.id))) >= norms.careless.run) signs.push('run');
  if (spread !== null && spread > limit) signs.push('spread');
  return signs;
}

import type { AnswerValue, Response } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import type { Stage } from '../../../src/domain/test/instrument.ts';
import { itemsIn } from '../../support/builders/content.ts';
import { answersTo, CALM, rawFor } from '../../support/builders/responses.ts';

/** Numbers in [0, 1), the same for the same seed (mulberry32, Ettinger; public domain). */
export function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * People whose scores have a reliability that is known by formula: on each scale someone has a chance
 * p from Beta(3, 3), and each item counts for 1 + Binomial(4, p). Items are parallel, so alpha and
 * omega are the same: 4k / (4k + 6) for k items (Lord & Novick 1968, chapter 23).
 */
const BETA = 3;

export function knownReliability(items: number): number {
  return (4 * items) / (4 * items + 2 * BETA);
}

/** The standard error that goes with it, in points: 25 √(E[4 p (1 − p)] / k). */
export function knownError(items: number): number {
  const expected = BETA ** 2 / (2 * BETA * (2 * BETA + 1));
  return 25 * Math.sqrt((4 * expected) / items);
}

/** Beta(a, a) for a whole a: the middle one of 2a − 1 uniform numbers. */
function chance(uniform: () => number): number {
  const drawn = Array.from({ length: 2 * BETA - 1 }, uniform).sort((a, b) => a - b);
  return drawn[BETA - 1] ?? 0.5;
}

/** One such person, who took five seconds an answer. */
export function simulated(
  uniform: () => number,
  stages: readonly Stage[],
  pace: number = CALM,
): Response {
  const chances = new Map<ScaleId, number>();
  const given = itemsIn(stages).map(({ id, scale, keying }) => {
    const p = chances.get(scale) ?? chance(uniform);
    chances.set(scale, p);
    const hits = Array.from({ length: 4 }, uniform).filter((drawn) => drawn < p).length;
    return [id, rawFor((1 + hits) as AnswerValue, keying)] as const;
  });
  return answersTo(given, pace);
}

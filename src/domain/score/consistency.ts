import type { Instrument } from '../test/instrument.ts';
import { itemsOn } from '../test/instrument.ts';
import type { Response } from '../test/response.ts';
import type { ScaleId } from '../test/scales.ts';
import { isTraitId, SCALES } from '../test/scales.ts';

/** How well the answers of one person hang together. */
export type Consistency = {
  /**
   * Acquiescence: saying 'often' (positive) or 'seldom' both to a statement and to its opposite, in
   * answer points from −2 to 2. Half the tilt of opposites, the mean over the bouwstenen that have
   * forward and reversed answers (Swain, Weathers & Niedrich 2008); 0 when none has.
   */
  readonly yesSaying: number;
  /**
   * The size of yes-saying in standard deviations of a person's raw answers about the bouwstenen.
   * Large when opposites get the same answer because nearly all answers are the same.
   */
  readonly contradiction: number;
  /**
   * The pooled standard deviation (answer points) of keyed answers within each scale, after taking
   * out the person's own yes-saying, which says nothing about reading. Large when answers about the
   * same thing have little to do with each other; `null` when no scale has two answers.
   */
  readonly spread: number | null;
  /**
   * Spread within scales as a share of the standard deviation of all raw answers. Near 1 when
   * answers about the same thing differ as much as any two answers. A person who only likes the ends
   * of the answer scale stays below that. 0 when all answers are the same.
   */
  readonly share: number;
};

/** Raw answers of one scale by keying. */
type ScaleAnswers = {
  readonly scale: ScaleId;
  readonly forward: readonly number[];
  readonly reversed: readonly number[];
};

/** The middle of the answer scale: 'soms'. */
const MIDDLE = 3;

function answersOn(instrument: Instrument, response: Response, scale: ScaleId): ScaleAnswers {
  const answers = { forward: [] as number[], reversed: [] as number[] };
  for (const { id, keying } of itemsOn(instrument, scale)) {
    const answer = response.get(id);
    if (answer) answers[keying].push(answer.value);
  }
  return { scale, ...answers };
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sum of squared distances to the mean. */
function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares;
}

function yesSayingIn(traits: readonly ScaleAnswers[]): number {
  const tilts = traits
    .filter(({ forward, reversed }) => forward.length > 0 && reversed.length > 0)
    .map(({ forward, reversed }) => (meanOf(forward) + meanOf(reversed)) / 2 - MIDDLE);
  return tilts.length === 0 ? 0 : meanOf(tilts);
}

/** Sample standard deviation of raw answers, over all subjects. */
function deviationIn(scales: readonly ScaleAnswers[]): number {
  const raw = scales.flatMap(({ forward, reversed }) => [...forward, ...reversed]);
  return Math.sqrt(squaresOf(raw) / (raw.length - 1));
}

function spreadIn(scales: readonly ScaleAnswers[], yesSaying: number): number | null {
  let squares = 0;
  let freedom = 0;
  for (const { forward, reversed } of scales) {
    if (forward.length + reversed.length < 2) continue;
    const corrected = forward.map((value) => value - yesSaying);
    // Yes-saying is taken out first, then reversed answers are turned round: 6 − (value −
    // yesSaying).
    for (const value of reversed) corrected.push(2 * MIDDLE - value + yesSaying);
    squares += squaresOf(corrected);
    freedom += corrected.length - 1;
  }
  return freedom === 0 ? null : Math.sqrt(squares / freedom);
}

/** How well the answers hang together, over all scales. */
export function consistencyOf(instrument: Instrument, response: Response): Consistency {
  const scales = SCALES.map((scale) => answersOn(instrument, response, scale));
  const traits = scales.filter(({ scale }) => isTraitId(scale));
  const yesSaying = yesSayingIn(traits);
  const spread = spreadIn(scales, yesSaying);
  return {
    yesSaying,
    contradiction: yesSaying === 0 ? 0 : Math.abs(yesSaying) / deviationIn(traits),
    spread,
    share: spread === null || spread === 0 ? 0 : spread / deviationIn(scales),
  };
}

/**
 * How much the spread itself counts beside the share. By simulation, and by answers of people to other
 * questionnaires, a half tells reading from clicking best: with less a liking for the ends of the
 * scale is forgiven more, and random answers slip through more often.
 */
const SPREAD_WEIGHT = 0.5;

/**
 * One number for answers that have little to do with each other: spread within scales, as a share of
 * all spread and in answer points. 0 when no scale has two answers.
 */
export function scatterOf({ spread, share }: Consistency): number {
  return share + SPREAD_WEIGHT * (spread ?? 0);
}

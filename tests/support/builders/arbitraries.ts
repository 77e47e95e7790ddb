// cspell:ignore oneof
import type { Arbitrary } from 'fast-check';
import type { Answer, AnswerValue, Response } from '../../../src/domain/test/response.ts';
import { ANSWER_VALUES, TIME_GRAIN } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { SCALES, TRAITS } from '../../../src/domain/test/scales.ts';
import type { ScaleSum } from '../../../src/domain/score/scores.ts';
import type { Attempt, State } from '../../../src/domain/history/state.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';
import { items, itemsOn } from './content.ts';
import { answersTo, rawFor } from './responses.ts';
import { fc } from './property.ts';

const arbValue: Arbitrary<AnswerValue> = fc.constantFrom(...ANSWER_VALUES);

/**
 * How somebody answers: some items, all of them, or all of them and those of one scale about alike. The
 * first two hardly ever make a result with names: a score is missing, or the answers look careless.
 */
const MANNERS = ['some', 'all', 'steady'] as const;

/** Any answers to any of the items, in order of asking. */
export const arbResponse: Arbitrary<Response> = fc
  .tuple(
    fc.constantFrom(...MANNERS),
    fc.array(arbValue, { minLength: SCALES.length, maxLength: SCALES.length }),
    fc.array(fc.option(arbValue, { freq: 8 }), {
      minLength: items.length,
      maxLength: items.length,
    }),
  )
  .map(([manner, levels, values]) =>
    answersTo(
      items.flatMap((item, i) => {
        const value = values[i] ?? (manner === 'some' ? undefined : 3);
        if (value === undefined) return [];
        if (manner !== 'steady') return [[item.id, value] as const];
        const level = levels[SCALES.indexOf(item.scale)] ?? 3;
        const near = Math.min(5, Math.max(1, level + Math.trunc((value - 3) / 2))) as AnswerValue;
        return [[item.id, rawFor(near, item.keying)] as const];
      }),
    ),
  );

/** The same in any order of answering and at any pace: now and then at once, in haste, or after a break. */
export const arbPacedResponse: Arbitrary<Response> = fc
  .tuple(
    fc.shuffledSubarray(items.map(({ id }) => id)),
    fc.array(arbValue, { minLength: items.length, maxLength: items.length }),
    fc.array(fc.constantFrom(0, 1, 9, 30, 55, 99, 100, 400, 9_000), {
      minLength: items.length,
      maxLength: items.length,
    }),
  )
  .map(([ids, values, grains]) => {
    let at = 0;
    return new Map(
      ids.map((id, i) => {
        at += (grains[i] ?? 0) * TIME_GRAIN;
        return [id, { value: values[i] ?? 3, seq: i + 1, at } satisfies Answer];
      }),
    );
  });

/** How much was answered: the kern alone, everything, or the kern and any of the rest. */
const DEPTHS = ['kern', 'full', 'between'] as const;
type Depth = (typeof DEPTHS)[number];

/** How far the six lie apart: anyhow, or all in the middle, so that many share a score. */
const APART = ['far', 'far', 'close'] as const;
type Apart = (typeof APART)[number];

/** A sum that a scale of the instrument can have: all kern items answered, and more. */
function arbSum(scale: ScaleId, depth: Depth, apart: Apart): Arbitrary<ScaleSum> {
  const [kern, all] = [itemsOn(scale, 'kern').length, itemsOn(scale).length];
  return fc
    .integer({ min: depth === 'full' ? all : kern, max: depth === 'kern' ? kern : all })
    .chain((count) => {
      const [min, max] = apart === 'far' ? [count, 5 * count] : [3 * count, 3 * count + 1];
      return fc.record({ sum: fc.integer({ min, max }), count: fc.constant(count) });
    });
}

/**
 * Sums of a result; `complete`: every scale has a score. Otherwise half of the results still have all:
 * something is said only with six scores, and nearly no result has them when each may be missing.
 */
export function arbSums({ complete }: { readonly complete: boolean }): Arbitrary<ScaleSums> {
  return fc
    .record({
      depth: fc.constantFrom(...DEPTHS),
      apart: fc.constantFrom(...APART),
      isWhole: fc.constantFrom(true, complete),
    })
    .chain(({ depth, apart, isWhole }) => {
      const scored = SCALES.map((id) =>
        arbSum(id, depth, apart).map((sum) => [[id, sum] as const]),
      );
      const scales = isWhole ? scored : scored.map((one) => fc.oneof(one, fc.constant([])));
      return fc.tuple(fc.boolean(), ...scales);
    })
    .map(([withheld, ...scales]) => ({
      instrument: 'v1',
      withheld,
      scales: new Map(scales.flat()),
    }));
}

/** Few items, places in the order and moments, so that copies often speak about the same thing. */
const arbAnswer: Arbitrary<Answer> = fc.record({
  value: arbValue,
  seq: fc.integer({ min: 1, max: 4 }),
  at: fc.integer({ min: 0, max: 3 }).map((grains) => grains * TIME_GRAIN),
});

const arbAnswers: Arbitrary<Response> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('pro-3', 'red-4', 'constructor', 'sit-1-redder-2'), arbAnswer),
    {
      selector: ([id]) => id,
    },
  )
  .map((entries) => new Map(entries));

/** The attempts of one person: the same id means the same start, seed and instrument. */
const ATTEMPTS: readonly Omit<Attempt, 'answers'>[] = [
  { id: 'c', instrument: 'v1', startedAt: 1_000, seed: 7 },
  { id: 'a', instrument: 'v1', startedAt: 2_000, seed: 0xffffffff },
  { id: 'b', instrument: 'v2', startedAt: 2_000, seed: 0 },
];

function arbDated<T>(value: Arbitrary<T>) {
  return fc.record({ value, at: fc.integer({ min: 0, max: 3 }) });
}

/** Copies of one person's state, as tabs and stores can hold them: all of one epoch. */
export const arbState: Arbitrary<State> = fc.record({
  epoch: fc.constant('epoch'),
  attempts: fc
    .tuple(
      ...ATTEMPTS.map((attempt) =>
        fc.option(arbAnswers.map((answers) => ({ ...attempt, answers }))),
      ),
    )
    .map((attempts) => attempts.filter((attempt) => attempt !== null)),
  place: arbDated(fc.option(fc.constantFrom(...TRAITS))),
  autoAdvance: arbDated(fc.boolean()),
});

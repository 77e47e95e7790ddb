import type { Keying, Stage } from '../../../src/domain/test/instrument.ts';
import { STAGES } from '../../../src/domain/test/instrument.ts';
import type { Answer, AnswerValue, Response } from '../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../src/domain/test/scales.ts';
import { items, itemsIn } from './content.ts';

export const KERN: readonly Stage[] = ['kern'];
export const FULL: readonly Stage[] = STAGES;

/** An unhurried reader: five seconds an answer. */
export const CALM = 5_000;

/** A clear person: verantwoordelijkheid the highest, authenticiteit the lowest, redder the role. */
export const CLEAR: Readonly<Record<ScaleId, AnswerValue>> = {
  zelfbewustzijn: 4,
  proactiviteit: 3,
  verantwoordelijkheid: 5,
  authenticiteit: 2,
  'visie-en-doelen': 3,
  'continu-leren': 4,
  slachtoffer: 1,
  aanklager: 2,
  redder: 4,
  'aan-het-roer': 4,
};

/** Answers in the given order, one every `pace` milliseconds. */
export function answersTo(
  given: Iterable<readonly [string, AnswerValue]>,
  pace: number = CALM,
): Response {
  return new Map(
    [...given].map(([id, value], i) => [id, { value, seq: i + 1, at: i * pace } satisfies Answer]),
  );
}

/** The raw answer that counts as `level`: on a reversed statement, often (4) is given as seldom (2). */
export function rawFor(level: AnswerValue, keying: Keying): AnswerValue {
  return keying === 'reversed' ? ((6 - level) as AnswerValue) : level;
}

/** Answers every item of the named scales such that each counts as that level, in order of asking. */
export function respond(
  levels: Partial<Record<ScaleId, AnswerValue>>,
  stages: readonly Stage[] = KERN,
  pace: number = CALM,
): Response {
  const given = itemsIn(stages).flatMap((item) => {
    const level = levels[item.scale];
    return level === undefined ? [] : [[item.id, rawFor(level, item.keying)] as const];
  });
  return answersTo(given, pace);
}

/** A straight-liner: the same answer everywhere. */
export function answerAll(value: AnswerValue, stages: readonly Stage[] = KERN): Response {
  return answersTo(itemsIn(stages).map((item) => [item.id, value] as const));
}

/** Attentive answers: 2 and 3 by turns, so that no run, haste or spread can be seen in them. */
export function answerWithCare(stages: readonly Stage[] = KERN, pace: number = CALM): Response {
  return answersTo(
    itemsIn(stages).map((item, i) => [item.id, i % 2 === 0 ? 2 : 3] as const),
    pace,
  );
}

/** The response with other values for some items; when they were given stays as it was. */
export function withValues(
  response: Response,
  values: Readonly<Record<string, AnswerValue>>,
): Response {
  const changed = new Map(response);
  for (const [id, value] of Object.entries(values)) {
    const answer = response.get(id);
    if (answer === undefined) throw new Error(`${id} was not answered`);
    changed.set(id, { ...answer, value });
  }
  return changed;
}

/** The response without some items. */
export function without(response: Response, ...ids: readonly string[]): Response {
  return new Map([...response].filter(([id]) => !ids.includes(id)));
}

/** The first `count` answers, in order of asking. */
export function firstAnswers(response: Response, count: number): Response {
  const asked = items.filter((item) => response.has(item.id)).slice(0, count);
  const kept = new Set(asked.map((item) => item.id));
  return new Map([...response].filter(([id]) => kept.has(id)));
}

import type { AnswerValue, Response } from '../test/response.ts';
import { EMPTY_RESPONSE, lastAnswer, mergeResponses, withAnswer } from '../test/response.ts';
import type { TraitId } from '../test/scales.ts';
import type { WithNewer } from './newer.ts';
import { mergeNewer, withNewer } from './newer.ts';
import { justAfter, keptTime } from './time.ts';

/** One time through the test. Starting again keeps the earlier ones. */
export type Attempt = WithNewer & {
  readonly id: string;
  /** Version of the instrument that was answered. It also scores this attempt, even when it is old. */
  readonly instrument: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Decides the order of the reactions in each situation. */
  readonly seed: number;
  readonly answers: Response;
};

/** A value with the time of its choice (milliseconds since 1970): the later of two copies wins. */
export type Dated<T> = WithNewer & { readonly value: T; readonly at: number };

/** Everything that the device keeps of a person. */
export type State = WithNewer & {
  /** Random; a new one after a wipe, so that a tab from before the wipe knows that it is stale. */
  readonly epoch: string;
  /** Oldest first; the last is the current one. */
  readonly attempts: readonly Attempt[];
  /** The chosen place to practise. */
  readonly place: Dated<TraitId | null>;
  /** Whether the next question opens by itself after an answer by pointer or digit. */
  readonly autoAdvance: Dated<boolean>;
};

export function emptyState(epoch: string): State {
  return {
    epoch,
    attempts: [],
    place: { value: null, at: 0 },
    autoAdvance: { value: true, at: 0 },
  };
}

export function currentAttempt(state: State): Attempt | null {
  return state.attempts.at(-1) ?? null;
}

export function currentResponse(state: State): Response {
  return currentAttempt(state)?.answers ?? EMPTY_RESPONSE;
}

/** Whether anything has been answered, in any attempt. */
export function hasAnswers(state: State): boolean {
  return state.attempts.some((attempt) => attempt.answers.size > 0);
}

/**
 * The state with a new attempt as the current one; a current attempt without answers is replaced.
 * The new one gets the latest start time, even when the device's clock was set back.
 */
export function withAttempt(state: State, attempt: Attempt): State {
  const kept = state.attempts.filter(
    ({ answers, newer }) => answers.size > 0 || newer !== undefined,
  );
  const startedAt = Math.max(
    keptTime(attempt.startedAt),
    ...state.attempts.map((earlier) => justAfter(earlier.startedAt)),
  );
  return { ...state, attempts: [...kept, { ...attempt, startedAt }] };
}

/** A new value, dated later than the one that it replaces, even when the device's clock was set back. */
export function renewed<T>(previous: Dated<T>, value: T, now: number): Dated<T> {
  return { ...previous, value, at: Math.max(keptTime(now), justAfter(previous.at)) };
}

/**
 * The state with one answer in the current attempt. `gap`: milliseconds since the answer before it;
 * it says nothing about the first one.
 */
export function withNextAnswer(
  state: State,
  itemId: string,
  value: AnswerValue,
  gap: number,
): State {
  const attempt = currentAttempt(state);
  if (attempt === null) return state;
  const last = lastAnswer(attempt.answers);
  const answers = withAnswer(attempt.answers, itemId, value, last ? last.at + gap : 0);
  return { ...state, attempts: [...state.attempts.slice(0, -1), { ...attempt, answers }] };
}

function sorted(attempts: readonly Attempt[]): readonly Attempt[] {
  return [...attempts].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
}

/** The later of two. The order of the arguments does not decide a tie. */
export function laterOf<T>(a: Dated<T>, b: Dated<T>): Dated<T> {
  if (a.at === b.at && a.value === b.value) return withNewer(a, mergeNewer(a.newer, b.newer));
  const isLater = a.at > b.at || (a.at === b.at && String(a.value) > String(b.value));
  return isLater ? a : b;
}

/**
 * Merges two copies of one person's state item by item: the later answer wins. Both must have the
 * same epoch; the caller drops a state from before a wipe.
 */
export function mergeStates(a: State, b: State): State {
  const attempts = new Map(a.attempts.map((attempt) => [attempt.id, attempt]));
  for (const attempt of b.attempts) {
    const own = attempts.get(attempt.id);
    const answers = own ? mergeResponses(own.answers, attempt.answers) : attempt.answers;
    const newer = mergeNewer(own?.newer, attempt.newer);
    attempts.set(attempt.id, withNewer({ ...(own ?? attempt), answers }, newer));
  }
  const merged = {
    epoch: a.epoch,
    attempts: sorted([...attempts.values()]),
    place: laterOf(a.place, b.place),
    autoAdvance: laterOf(a.autoAdvance, b.autoAdvance),
  };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

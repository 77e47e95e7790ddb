import { atom, computed } from 'nanostores';
import { decodeState, encodeState } from '../codecs/kept/state.ts';
import type { AnswerValue } from '../domain/test/response.ts';
import { EMPTY_RESPONSE, lastAnswer, LONGEST_COUNTED } from '../domain/test/response.ts';
import { instrumentOf } from '../domain/test/instrument.ts';
import type { State } from '../domain/history/state.ts';
import {
  currentAttempt,
  currentResponse,
  emptyState,
  hasAnswers,
  mergeStates,
  renewed,
  withNextAnswer,
  withAttempt,
} from '../domain/history/state.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';
import { $instruments } from './measure.ts';

/** Everything of the person: attempts with their answers, and the chosen place to practise. */
export const $state = atom<State>(emptyState(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer',
  $store: $state,
  encode: encodeState,
  decode: decodeState,
  merge: mergeStates,
  fresh: () => emptyState(environment().random.id()),
  isPersonal: (state) => hasAnswers(state) || state.place.value !== null,
});

/** The current attempt; `null` when there is none, or when its version is not known here. */
export const $attempt = computed([$instruments, $state], (instruments, state) => {
  const attempt = currentAttempt(state);
  return attempt && instrumentOf(instruments, attempt.instrument) ? attempt : null;
});

/** The answers of the current attempt. */
export const $response = computed($attempt, (attempt) => attempt?.answers ?? EMPTY_RESPONSE);

/** The chosen place to practise, if any. */
export const $chosen = computed($state, (state) => state.place.value);

/** Whether the next question opens by itself. */
export const $autoAdvance = computed($state, (state) => state.autoAdvance.value);

/** The seed of the current attempt, for the order of reactions. */
export const $seed = computed($attempt, (attempt) => attempt?.seed ?? 0);

/** Whether the person answered or chose anything since this page was opened. */
export const $begun = atom(false);

/** Changes the state and keeps it. */
export function change(next: (state: State) => State): void {
  $begun.set(true);
  kept.change(next);
}

function begun(state: State, instrument: string): State {
  const { random, clock } = environment();
  if (currentAttempt(state)?.instrument === instrument) return state;
  return withAttempt(state, newAttempt(instrument, random.id(), clock(), random.seed()));
}

/** An attempt without answers. */
export function newAttempt(instrument: string, id: string, startedAt: number, seed: number) {
  return { id, instrument, startedAt, seed, answers: EMPTY_RESPONSE };
}

/** The last answer that was given on this page, and when (milliseconds since it was opened). */
let given: { readonly attempt: string; readonly seq: number; readonly time: number } | null = null;

/**
 * Milliseconds since the last answer. Nobody measured a gap that began on another page, before a
 * reload for instance: that is no haste.
 */
function gapBefore(state: State, now: number): number {
  const attempt = currentAttempt(state);
  const isHere =
    given?.attempt === attempt?.id && given?.seq === lastAnswer(currentResponse(state))?.seq;
  return given !== null && isHere ? now - given.time : LONGEST_COUNTED;
}

/** Gives or changes one answer, and writes it at once. */
export function answer(instrument: string, itemId: string, value: AnswerValue): void {
  const time = environment().elapsed();
  change((state) => {
    const open = begun(state, instrument);
    return withNextAnswer(open, itemId, value, gapBefore(open, time));
  });
  const attempt = currentAttempt($state.get());
  const last = attempt && lastAnswer(attempt.answers);
  given = attempt && last ? { attempt: attempt.id, seq: last.seq, time } : null;
}

/** Switches auto-advance on or off. */
export function setAutoAdvance(on: boolean): void {
  change((state) => ({
    ...state,
    autoAdvance: renewed(state.autoAdvance, on, environment().clock()),
  }));
}

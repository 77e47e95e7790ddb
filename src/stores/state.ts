import { atom, computed } from 'nanostores';
import { decodeState, encodeState } from '../codecs/state.ts';
import type { AnswerValue, Response } from '../domain/response.ts';
import { EMPTY_RESPONSE, sayTheSame } from '../domain/response.ts';
import type { TraitId } from '../domain/scales.ts';
import type { State } from '../domain/state.ts';
import {
  currentAttempt,
  currentResponse,
  emptyState,
  mergeStates,
  renewed,
  withAnswerAt,
  withAttempt,
} from '../domain/state.ts';
import { environment } from './environment.ts';
import { registerPersistent, UNWRITTEN } from './persistent.ts';

/** Everything of the person: attempts with their answers, and the chosen place to practise. */
export const $state = atom<State>(emptyState(UNWRITTEN));

const kept = registerPersistent({
  key: 'aan-het-roer',
  $store: $state,
  encode: encodeState,
  decode: decodeState,
  merge: mergeStates,
  fresh: () => emptyState(environment().random.id()),
});

/** The answers of the current attempt. */
export const $response = computed($state, currentResponse);

/** The chosen place to practise, if any. */
export const $chosen = computed($state, (state) => state.place.value);

/** Whether the next question opens by itself. */
export const $autoAdvance = computed($state, (state) => state.autoAdvance.value);

/** Seed of the current attempt, for the order of reactions. */
export const $seed = computed($state, (state) => currentAttempt(state)?.seed ?? 0);

/** Whether the person gave or chose anything since this page was opened. */
export const $begun = atom(false);

function change(next: (state: State) => State): void {
  $begun.set(true);
  kept.change(next);
}

function begun(state: State, instrument: string): State {
  const { random, clock } = environment();
  if (currentAttempt(state)?.instrument === instrument) return state;
  return withAttempt(state, newAttempt(instrument, random.id(), clock(), random.seed()));
}

function newAttempt(instrument: string, id: string, startedAt: number, seed: number) {
  return { id, instrument, startedAt, seed, answers: EMPTY_RESPONSE };
}

/** Gives or changes one answer, and writes it at once. */
export function answer(instrument: string, itemId: string, value: AnswerValue): void {
  change((state) => withAnswerAt(begun(state, instrument), itemId, value, environment().clock()));
}

/** *Opnieuw beginnen*: a new attempt; the earlier ones stay, the chosen place does not. */
export function beginAgain(instrument: string): void {
  beginWith(instrument, EMPTY_RESPONSE);
}

/**
 * *Neem over op dit apparaat*: a new attempt that holds answers already; the earlier ones stay.
 * Taken over twice, it stands there once.
 */
export function beginWith(instrument: string, answers: Response): void {
  change((state) => {
    if (answers.size > 0 && sayTheSame(currentResponse(state), answers)) return state;
    const { random, clock } = environment();
    const now = clock();
    const attempt = { ...newAttempt(instrument, random.id(), now, random.seed()), answers };
    return { ...withAttempt(state, attempt), place: renewed(state.place, null, now) };
  });
}

/** *Hier oefen ik mee*: chooses a place to practise, or takes the choice back with `null`. */
export function choosePlace(trait: TraitId | null): void {
  change((state) => ({ ...state, place: renewed(state.place, trait, environment().clock()) }));
}

/** Switches auto-advance on or off. */
export function setAutoAdvance(on: boolean): void {
  change((state) => ({
    ...state,
    autoAdvance: renewed(state.autoAdvance, on, environment().clock()),
  }));
}

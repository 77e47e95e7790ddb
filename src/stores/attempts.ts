import type { Response } from '../domain/test/response.ts';
import { EMPTY_RESPONSE, sameAnswers } from '../domain/test/response.ts';
import type { TraitId } from '../domain/test/scales.ts';
import { currentAttempt, renewed, withAttempt } from '../domain/history/state.ts';
import { environment } from './environment.ts';
import { change, newAttempt } from './state.ts';

/** *Opnieuw beginnen*: a new attempt. The earlier ones stay, the chosen place does not. */
export function beginAgain(instrument: string): void {
  beginWith(instrument, EMPTY_RESPONSE);
}

/**
 * *Neem over op dit apparaat*: a new attempt that already holds answers; the earlier ones stay.
 * Taking the same answers over twice adds them once.
 */
export function beginWith(instrument: string, answers: Response): void {
  change((state) => {
    const current = currentAttempt(state);
    const isSame = current?.instrument === instrument && sameAnswers(current.answers, answers);
    if (answers.size > 0 && isSame) return state;
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

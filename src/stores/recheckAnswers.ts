import type { ReadableAtom } from 'nanostores';
import { computed } from 'nanostores';
import type { Asked, Rechecks } from '../domain/plan/recheck.ts';
import { nameOfRecheck, recheckAfter } from '../domain/plan/recheck.ts';
import { withRecheckAnswer } from '../domain/plan/recheckAnswer.ts';
import type { AnswerValue, Response } from '../domain/test/response.ts';
import { EMPTY_RESPONSE, lastAnswer, LONGEST_COUNTED } from '../domain/test/response.ts';
import { environment } from './environment.ts';
import { $rechecks, changeRechecks } from './rechecks.ts';

/** The answers of one of them. */
export function recheckAnswers(asked: Asked): ReadableAtom<Response> {
  return computed($rechecks, (state) => recheckAfter(state, asked)?.answers ?? EMPTY_RESPONSE);
}

/** The last answer that was given on this page, and when (milliseconds since it was opened). */
let given: { readonly name: string; readonly seq: number; readonly time: number } | null = null;

/** Gives or changes one answer, and writes it at once. */
export function answerRecheck(asked: Asked, itemId: string, value: AnswerValue): void {
  const { clock, elapsed } = environment();
  const [now, time] = [clock(), elapsed()];
  const name = nameOfRecheck(asked);
  const lastOf = (state: Rechecks) => {
    const own = recheckAfter(state, asked);
    return own === null ? undefined : lastAnswer(own.answers);
  };
  changeRechecks((state) => {
    // Nobody measured a gap that began on another page: that is no haste.
    const isHere = given?.name === name && given.seq === lastOf(state)?.seq;
    const gap = given !== null && isHere ? time - given.time : LONGEST_COUNTED;
    return withRecheckAnswer(state, asked, { itemId, value, gap, now });
  });
  const last = lastOf($rechecks.get());
  given = last ? { name, seq: last.seq, time } : null;
}

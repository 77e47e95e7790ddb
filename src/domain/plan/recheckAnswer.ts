import { keptTime } from '../history/time.ts';
import type { AnswerValue } from '../test/response.ts';
import { EMPTY_RESPONSE, lastAnswer, withAnswer } from '../test/response.ts';
import type { Asked, Rechecks } from './recheck.ts';
import { latestRechecks, nameOfRecheck, recheckAfter } from './recheck.ts';

/** An answer as it comes in. */
export type Given = {
  readonly itemId: string;
  readonly value: AnswerValue;
  /** Milliseconds since the answer before it; it says nothing about the first one. */
  readonly gap: number;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** With one answer; the first one begins it. */
export function withRecheckAnswer(state: Rechecks, asked: Asked, given: Given): Rechecks {
  const begun = recheckAfter(state, asked) ?? {
    ...asked,
    startedAt: keptTime(given.now),
    answers: EMPTY_RESPONSE,
  };
  const last = lastAnswer(begun.answers);
  const at = last ? last.at + given.gap : 0;
  const answers = withAnswer(begun.answers, given.itemId, given.value, at);
  const others = state.rechecks.filter((one) => nameOfRecheck(one) !== nameOfRecheck(asked));
  return { ...state, rechecks: latestRechecks([...others, { ...begun, answers }]) };
}

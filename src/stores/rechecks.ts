import { atom, computed } from 'nanostores';
import { decodeRechecks, encodeRechecks } from '../codecs/kept/rechecks.ts';
import { lastPractised } from '../domain/plan/recheckFor.ts';
import type { Asked, Rechecks } from '../domain/plan/recheck.ts';
import {
  emptyRechecks,
  hasRechecks,
  mergeRechecks,
  nameOfRecheck,
  recheckAfter,
  withRecheckAnswer,
} from '../domain/plan/recheck.ts';
import type { AnswerValue } from '../domain/test/response.ts';
import { lastAnswer, LONGEST_COUNTED } from '../domain/test/response.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';
import { $plan } from './plan.ts';

/** The bouwstenen that were asked again after an action. They never touch the answers of the test. */
export const $rechecks = atom<Rechecks>(emptyRechecks(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-hermeting',
  $store: $rechecks,
  encode: encodeRechecks,
  decode: decodeRechecks,
  merge: mergeRechecks,
  fresh: () => emptyRechecks(environment().random.id()),
  isPersonal: hasRechecks,
});

/** The action that it is about, on the page that asks. */
export const $practised = computed($plan, lastPractised);

/** Reads what was written, on a page that began without it. */
export function readRechecks(): void {
  void kept.join();
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
  kept.change((state) => {
    // Nobody measured a gap that began on another page: that is no haste.
    const isHere = given?.name === name && given.seq === lastOf(state)?.seq;
    const gap = given !== null && isHere ? time - given.time : LONGEST_COUNTED;
    return withRecheckAnswer(state, asked, { itemId, value, gap, now });
  });
  const last = lastOf($rechecks.get());
  given = last ? { name, seq: last.seq, time } : null;
}

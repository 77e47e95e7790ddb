import { computed } from 'nanostores';
import { instrumentOf } from '../domain/test/instrument.ts';
import { currentAttempt } from '../domain/history/state.ts';
import { $instruments } from './measure.ts';
import { $attempt, $state } from './state.ts';

/**
 * The version in which questions are asked: that of the current attempt once it has an answer,
 * otherwise the newest. `null` before the page has set the versions that it knows.
 */
export const $instrument = computed([$instruments, $attempt], (instruments, attempt) => {
  const own = attempt && attempt.answers.size > 0 ? attempt.instrument : null;
  return (own === null ? undefined : instrumentOf(instruments, own)) ?? instruments[0] ?? null;
});

/**
 * Whether the current attempt is of a version that this page does not know, because a newer page
 * began it. The attempt is kept unchanged and the person is told; nothing of it can be asked or
 * scored here.
 */
export const $isUnknown = computed(
  [$instruments, $attempt, $state],
  (instruments, attempt, state) => {
    const current = currentAttempt(state);
    return (
      instruments.length > 0 && attempt === null && current !== null && current.answers.size > 0
    );
  },
);

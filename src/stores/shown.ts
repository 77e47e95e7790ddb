import { computed } from 'nanostores';
import { earlierResult } from '../domain/history/latest.ts';
import { EMPTY_RESPONSE } from '../domain/test/response.ts';
import { $instruments } from './measure.ts';
import { $route } from './route.ts';
import { $attempt, $state } from './state.ts';

/** The earlier attempt that the person asked to see again; `null` while the current one is shown. */
export const $earlier = computed([$instruments, $route, $state], (instruments, route, state) =>
  route.view === 'result' && route.earlier === true ? earlierResult(state, instruments) : null,
);

/** The attempt whose result is shown. Looking at an earlier one changes nothing that is kept. */
export const $shownAttempt = computed(
  [$earlier, $attempt],
  (earlier, attempt) => earlier ?? attempt,
);

/** Its answers. */
export const $shown = computed($shownAttempt, (attempt) => attempt?.answers ?? EMPTY_RESPONSE);

import { computed } from 'nanostores';
import { earlierResult } from '../domain/history/latest.ts';
import { EMPTY_RESPONSE } from '../domain/test/response.ts';
import { currentAttempt } from '../domain/history/state.ts';
import { $measure } from './measure.ts';
import { $route } from './route.ts';
import { $state } from './state.ts';

/** The earlier attempt that the person asked to see again; `null` as long as the current one counts. */
export const $earlier = computed([$measure, $route, $state], (measure, route, state) =>
  measure && route.view === 'result' && route.earlier === true
    ? earlierResult(state, measure.instrument)
    : null,
);

/** The attempt whose result is shown. Looking at an earlier one changes nothing that is kept. */
export const $shownAttempt = computed(
  [$earlier, $state],
  (earlier, state) => earlier ?? currentAttempt(state),
);

/** Its answers. */
export const $shown = computed($shownAttempt, (attempt) => attempt?.answers ?? EMPTY_RESPONSE);

import { computed } from 'nanostores';
import { latestResult } from '../domain/history/latestResult.ts';
import { $measures } from './measure.ts';
import { $state } from './state.ts';

/** The person's own latest result with all six scores, to lay beside another; read only. */
export const $ownResult = computed([$measures, $state], (measures, state) =>
  latestResult(state, measures),
);

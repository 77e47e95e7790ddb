import { computed } from 'nanostores';
import { measureOf } from '../domain/score/measure.ts';
import { sumScales } from '../domain/score/sums.ts';
import { profileOf } from '../domain/result/profile.ts';
import { EMPTY_RESPONSE } from '../domain/test/response.ts';
import { $measures } from './measure.ts';
import { $shownAttempt } from './shown.ts';

/** The instrument and norms for the shown answers: those of the version that they answer. */
export const $measure = computed([$measures, $shownAttempt], (measures, attempt) =>
  attempt ? measureOf(measures, attempt.instrument) : (measures[0] ?? null),
);

/** Sums of the person's own answers, or those of an earlier attempt while its result is shown. */
export const $sums = computed([$measure, $shownAttempt], (measure, attempt) =>
  measure ? sumScales(measure.instrument, measure.norms, attempt?.answers ?? EMPTY_RESPONSE) : null,
);

/** The person's own profile: live, from all answers given so far. */
export const $profile = computed([$measure, $sums], (measure, sums) =>
  measure && sums ? profileOf(measure.norms, sums) : null,
);

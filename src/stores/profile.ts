import { computed } from 'nanostores';
import { profileOf } from '../domain/result/profile.ts';
import { sumScales } from '../domain/score/sums.ts';
import { $measure } from './measure.ts';
import { $shown } from './shown.ts';

/** Sums of the person's own answers; of an earlier attempt while its result is shown. */
export const $sums = computed([$measure, $shown], (measure, response) =>
  measure ? sumScales(measure.instrument, measure.norms, response) : null,
);

/** The person's own profile: live, from all answers given so far. */
export const $profile = computed([$measure, $sums], (measure, sums) =>
  measure && sums ? profileOf(measure.norms, sums) : null,
);

import { computed } from 'nanostores';
import { whyUnnamed } from '../domain/result/whyUnnamed.ts';
import { carelessSigns } from '../domain/score/carelessness.ts';
import { $measure, $profile } from './profile.ts';
import { $shownAttempt } from './shown.ts';

/** Why the shown answers name no bouwsteen; `null` when they name one, or when it is not known. */
export const $whyUnnamed = computed(
  [$measure, $shownAttempt, $profile],
  (measure, attempt, profile) =>
    measure && attempt && profile
      ? whyUnnamed(profile, carelessSigns(measure.instrument, measure.norms, attempt.answers))
      : null,
);

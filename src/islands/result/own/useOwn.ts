import { useMemo } from 'preact/hooks';
import type { Profile } from '../../../domain/result/profile.ts';
import { profileBefore } from '../../../domain/result/sharpened.ts';
import type { Stage } from '../../../domain/test/instrument.ts';
import { REACTION_SCALES } from '../../../domain/test/scales.ts';
import type { LocaleCode } from '../../../i18n/locales.ts';
import { $measure, $profile, $sums } from '../../../stores/profile.ts';
import { $shown } from '../../../stores/shown.ts';
import { useStore } from '../../ui/useStore.ts';

function hasRoles(profile: Profile): boolean {
  return REACTION_SCALES.every((scale) => profile.scores.get(scale)?.kind === 'scored');
}

/**
 * What a person's own result is drawn from, live from all answers given; null while there is nothing.
 * `before`: the profile without the stage that was finished just before.
 */
export function useOwn(locale: LocaleCode, finished: Stage | null) {
  const profile = useStore($profile);
  const sums = useStore($sums);
  const measure = useStore($measure);
  const response = useStore($shown);
  return useMemo(() => {
    if (profile === null || sums === null || measure === null) return null;
    // The version of the shown answers; the questions may be of a newer one.
    const { instrument, norms } = measure;
    const before = finished && profileBefore(instrument, norms, response, finished);
    const sharable = {
      sums,
      instrument,
      response,
      locale,
      hasRoles: hasRoles(profile),
      profile,
    };
    return { profile, instrument, response, before, sharable };
  }, [profile, sums, measure, response, locale, finished]);
}

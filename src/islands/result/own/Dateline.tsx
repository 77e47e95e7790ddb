import type { Profile } from '../../../domain/result/profile.ts';
import { fill, formatsOf } from '../../../i18n/format.ts';
import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import { depthName } from '../../../i18n/say/summary.ts';
import { wallClock } from '../../../platform/clock.ts';

type Props = {
  readonly profile: Profile;
  readonly texts: FirstTexts;
  /** Whether this is the result of an attempt before the current one. */
  readonly isEarlier: boolean;
};

/** Above the letter: how much it rests on; on paper also when it was made. */
export function Dateline({ profile, texts, isEarlier }: Props) {
  const { result, locale } = texts;
  return (
    <>
      <span class="depth">{isEarlier ? result.earlierName : depthName(profile.depth, result)}</span>
      <span class="print-only">
        {' · '}
        {fill(result.printed, { date: formatsOf(locale).longDate(wallClock()) })}
      </span>
    </>
  );
}

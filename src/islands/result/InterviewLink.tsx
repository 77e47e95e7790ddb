import { suggestedStories } from '../../domain/interview/story.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { pageUrl } from '../../urls.ts';
import { useStore } from '../ui/useStore.ts';
import { useLocale } from '../ui/locale.ts';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly texts: UiTexts['result'];
};

/** Links to the interview sheet. */
export function InterviewLink({ profile, chosen, texts }: Props) {
  const keeping = useStore($keeping);
  const hasBoth = suggestedStories(profile, chosen).length === 2;
  const kept = hasBoth ? texts.interviewText : texts.interviewFree;
  return (
    <section class="note interview-link screen-only" aria-labelledby="interview-link">
      <h2 id="interview-link" class="small" tabIndex={-1}>
        {texts.interviewTitle}
      </h2>
      <p>{keeping === 'kept' ? kept : texts.interviewUnkept}</p>
      <p>
        <a class="button" href={pageUrl('/sollicitatiegesprek/', useLocale())}>
          {texts.interviewGo}
        </a>
      </p>
    </section>
  );
}

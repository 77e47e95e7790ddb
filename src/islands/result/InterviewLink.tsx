import { suggestedStories } from '../../domain/interview/story.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { pageUrl } from '../../urls.ts';
import { GoRow } from '../ui/GoRow.tsx';
import { useStore } from '../ui/useStore.ts';
import { useLocale } from '../ui/locale.ts';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly texts: UiTexts['result'];
};

/** Leads to the interview sheet, and says what will stand on it. */
export function InterviewLink({ profile, chosen, texts }: Props) {
  const keeping = useStore($keeping);
  const hasBoth = suggestedStories(profile, chosen).length === 2;
  const kept = hasBoth ? texts.interviewText : texts.interviewFree;
  return (
    <GoRow
      title={texts.interviewGo}
      note={keeping === 'kept' ? kept : texts.interviewUnkept}
      to={pageUrl('/sollicitatiegesprek/', useLocale())}
    />
  );
}

import type { StoryKind } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { framesOf, storyTitle } from '../../../i18n/say/interview.ts';

type Props = { readonly data: InterviewData; readonly kind: StoryKind };

/** How a story is built, while nothing is chosen. */
export function BlankStory({ data, kind }: Props) {
  return (
    <div class="card">
      <h3>{storyTitle(data, { kind, trait: null })}</h3>
      <dl class="frame">
        {framesOf(data.texts, kind).map(({ label, hint }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

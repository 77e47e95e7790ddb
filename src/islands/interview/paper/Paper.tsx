import type { Story } from '../../../domain/interview/story.ts';
import { storyId } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { Bank } from './Bank.tsx';
import { Overview } from './Overview.tsx';
import { StoryPage } from './StoryPage.tsx';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

/** The sheet on paper: an overview and a page per story, or blank stories and all questions. */
export function Paper({ data, stories }: Props) {
  const blank = stories.length === 0;
  return (
    <div class="paper print-only">
      <Overview data={data} stories={stories} />
      {stories.map((story) => (
        <StoryPage key={storyId(story)} data={data} kind={story.kind} trait={story.trait} />
      ))}
      {blank && (
        <>
          <StoryPage data={data} kind="strength" trait={null} />
          <StoryPage data={data} kind="growth" trait={null} />
          <Bank data={data} />
        </>
      )}
    </div>
  );
}

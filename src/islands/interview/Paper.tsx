import type { Story } from '../../domain/interview.ts';
import { storyId } from '../../domain/interview.ts';
import type { InterviewData } from '../../i18n/interview.ts';
import { PaperBank } from './PaperBank.tsx';
import { PaperOverview } from './PaperOverview.tsx';
import { PaperStory } from './PaperStory.tsx';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

/** The sheet on paper: an overview, then a page a story. Nothing chosen: blank stories and all questions. */
export function Paper({ data, stories }: Props) {
  const blank = stories.length === 0;
  return (
    <div class="paper print-only">
      <PaperOverview data={data} stories={stories} />
      {stories.map((story) => (
        <PaperStory key={storyId(story)} data={data} kind={story.kind} trait={story.trait} />
      ))}
      {blank && (
        <>
          <PaperStory data={data} kind="strength" trait={null} />
          <PaperStory data={data} kind="growth" trait={null} />
          <PaperBank data={data} />
        </>
      )}
    </div>
  );
}

import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Story } from '../../../domain/interview/story.ts';
import { storyId } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { Actions } from './Actions.tsx';
import { Advice } from './Advice.tsx';
import { Bank } from './Bank.tsx';
import { BlankStory } from './BlankStory.tsx';
import { Chooser } from './Chooser.tsx';
import { CommonQuestions } from './CommonQuestions.tsx';
import { Live } from '../live.ts';
import { PageLink } from './PageLink.tsx';
import { Recall } from './Recall.tsx';
import { SheetData } from './SheetData.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { Tonight } from './Tonight.tsx';
import { StepLine } from '../steps/StepLine.tsx';
import { FIRST } from '../steps/screens.ts';

export type ModeProps = {
  readonly data: InterviewData;
  readonly stories: readonly Story[];
  /** Takes focus when this mode begins. */
  readonly heading: RefObject<HTMLHeadingElement>;
  /** The address of the sheet that practising and reading go back to. */
  readonly sheet: string;
};

/** The whole sheet on one page. Without a script it is a page to read. */
export function EditSheet({ data, stories, heading }: ModeProps) {
  const live = useContext(Live);
  const { texts } = data;
  return (
    <>
      <header class="opening">
        <h1 tabIndex={-1} ref={heading}>
          {texts.title}
        </h1>
        <p class="lead">{texts.lead}</p>
        {live ? (
          <>
            <p class="step-line">
              <a href={FIRST}>{texts.steps.go}</a>
            </p>
            <Actions texts={texts} />
          </>
        ) : (
          <>
            {/* As in the first step, which most who come here get: so nothing moves. */}
            <StepLine texts={texts} step={1} name={texts.steps.names.choose} />
            <p class="soft no-script">{texts.actions.printNote}</p>
          </>
        )}
      </header>
      <Tonight data={data} stories={stories} />
      <Chooser data={data} stories={stories} />
      <section aria-labelledby="stories">
        <h2 id="stories">{texts.stories.title}</h2>
        {stories.length === 0 && (
          <p>
            {texts.stories.blank} <span class="needs-script">{texts.stories.blankType}</span>
          </p>
        )}
        <p>{texts.stories.away}</p>
        <ul class="bullets">
          <li>
            <PageLink texts={texts} page="story" />
          </li>
          <li>
            <PageLink texts={texts} page="examples" />
          </li>
        </ul>
        <Recall texts={texts} />
        {stories.map((story) => (
          <StoryEditor key={storyId(story)} data={data} story={story} />
        ))}
        {stories.length === 0 && (
          <div class="cards">
            <BlankStory data={data} kind="strength" />
            <BlankStory data={data} kind="growth" />
          </div>
        )}
      </section>
      <CommonQuestions data={data} />
      <Advice data={data} />
      <Bank data={data} />
      {live && <SheetData data={data} />}
    </>
  );
}

import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Story } from '../../../domain/interview/story.ts';
import { storyId } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { printPage } from '../../../platform/print.ts';
import { Advice } from './Advice.tsx';
import { Bank } from './Bank.tsx';
import { BlankStory } from './BlankStory.tsx';
import { Chooser } from './Chooser.tsx';
import { CommonQuestions } from './CommonQuestions.tsx';
import { Live } from '../live.ts';
import { PageLink } from './PageLink.tsx';
import { SheetData } from './SheetData.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { Tonight } from './Tonight.tsx';
import { toMode } from '../useMode.ts';

export type ModeProps = {
  readonly data: InterviewData;
  readonly stories: readonly Story[];
  /** Takes focus when this mode begins. */
  readonly heading: RefObject<HTMLHeadingElement>;
};

/** The sheet to fill in. Without a script it is a page to read. */
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
        <div class="actions needs-script">
          <button type="button" disabled={!live} onClick={() => void printPage()}>
            {texts.actions.print}
          </button>
          <button type="button" class="outline" disabled={!live} onClick={() => toMode('practise')}>
            {texts.actions.practise}
          </button>
          <button type="button" class="outline" disabled={!live} onClick={() => toMode('read')}>
            {texts.actions.read}
          </button>
        </div>
        <p class="soft">
          {texts.actions.printNote} <span class="needs-script">{texts.actions.readNote}</span>
        </p>
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
        <details class="recall">
          <summary>{texts.recall.title}</summary>
          <p>{texts.recall.lead}</p>
          <ul class="bullets">
            {texts.recall.list.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
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

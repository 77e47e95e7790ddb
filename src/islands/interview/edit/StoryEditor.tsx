import { Fragment } from 'preact';
import type { Story } from '../../../domain/interview/story.ts';
import { practiseBox, storyId } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { asksOf, boxesOf, storyTitle } from '../../../i18n/say/interview.ts';
import { pageUrl } from '../../../urls.ts';
import { NoteField } from './NoteField.tsx';
import { PlanOffer } from './PlanOffer.tsx';

type Props = {
  readonly data: InterviewData;
  readonly story: Story;
  /** Of its heading: 2 when the story is all there is on the screen. */
  readonly level?: 2 | 3;
};

/** One story: the questions that it answers, the boxes to write it in, and how they ask on. */
export function StoryEditor({ data, story, level = 3 }: Props) {
  const [Title, Part] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  const { texts, locale } = data;
  const { stories } = texts;
  const { think, show, example, exampleAt } = texts.traits[story.trait];
  const title = storyTitle(data, story);
  const id = `story-${storyId(story)}`;
  const practised = practiseBox(story);
  const points = (name: string, list: readonly string[]) => (
    <>
      <Part>{name}</Part>
      <ul class="bullets">
        {list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
  return (
    <section class={`card story trait-${story.trait}`} aria-labelledby={id}>
      <Title class="story-title" id={id}>
        {title}
      </Title>
      <div class="story-help">
        {story.kind === 'growth' && <p>{stories.growthLead}</p>}
        {points(stories.asks, asksOf(texts, story))}
        {story.kind === 'growth' ? (
          <>
            <Part>{stories.example}</Part>
            <p>
              <q>{example}</q>
            </p>
          </>
        ) : (
          <>
            {points(stories.think, think)}
            <p>
              <a href={`${pageUrl(texts.links.examples.to, locale)}#${exampleAt}`}>
                {stories.worked}
              </a>
            </p>
          </>
        )}
      </div>
      <div class="story-boxes">
        {boxesOf(texts, story).map((box) => (
          <Fragment key={box.id}>
            {box.id === practised && <PlanOffer data={data} trait={story.trait} box={box.id} />}
            <NoteField {...box} about={title} texts={texts} />
          </Fragment>
        ))}
      </div>
      {story.kind === 'strength' && (
        <div class="story-help">
          {points(stories.followUps, texts.followUps)}
          <Part>{stories.show}</Part>
          <p>{show}</p>
        </div>
      )}
    </section>
  );
}

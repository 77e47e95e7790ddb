import { Fragment } from 'preact';
import type { Story } from '../../../domain/interview/story.ts';
import { practiseBox, storyId } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { asksOf, boxesOf, storyTitle } from '../../../i18n/say/interview.ts';
import { NoteField } from './NoteField.tsx';
import { OwnPlanOffer } from './OwnPlanOffer.tsx';

type Props = { readonly data: InterviewData; readonly story: Story };

/** One story: the questions that it answers, and the boxes to write it in. */
export function StoryEditor({ data, story }: Props) {
  const { texts } = data;
  const { stories } = texts;
  const { think, show, example } = texts.traits[story.trait];
  const title = storyTitle(data, story);
  const id = `story-${storyId(story)}`;
  const practised = practiseBox(story);
  return (
    <section class={`card story trait-${story.trait}`} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div class="story-help">
        {story.kind === 'growth' && <p>{stories.growthLead}</p>}
        <h4>{stories.asks}</h4>
        <ul class="bullets">
          {asksOf(texts, story).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {story.kind === 'growth' ? (
          <>
            <h4>{stories.example}</h4>
            <p>
              <q>{example}</q>
            </p>
          </>
        ) : (
          <>
            <h4>{stories.followUps}</h4>
            <ul class="bullets">
              {texts.followUps.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <h4>{stories.think}</h4>
            <ul class="bullets">
              {think.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <h4>{stories.show}</h4>
            <p>{show}</p>
          </>
        )}
      </div>
      <div class="story-boxes">
        {boxesOf(texts, story).map((box) => (
          <Fragment key={box.id}>
            {box.id === practised && <OwnPlanOffer data={data} trait={story.trait} box={box.id} />}
            <NoteField {...box} about={title} texts={texts} />
          </Fragment>
        ))}
      </div>
    </section>
  );
}

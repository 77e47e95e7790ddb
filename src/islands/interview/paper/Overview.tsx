import type { Story } from '../../../domain/interview/story.ts';
import { noteIdsOf, storyId } from '../../../domain/interview/story.ts';
import { noteIn } from '../../../domain/interview/sheet.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { storyTitle } from '../../../i18n/say/interview.ts';
import { openingOf } from '../../../i18n/say/sentences.ts';
import { $interview } from '../../../stores/interview.ts';
import { useStore } from '../../ui/useStore.ts';
import { Advice } from './Advice.tsx';
import { Box, Ruled } from './Box.tsx';
import { Page } from './Page.tsx';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

/** The page for the last minute: the beginning of each story, the common questions, and reminders. */
export function Overview({ data, stories }: Props) {
  const { texts } = data;
  const state = useStore($interview);
  const { general, employer, paper } = texts;
  return (
    <Page data={data} title={paper.overview}>
      {stories.map((story) => {
        const text = openingOf(noteIn(state, noteIdsOf(story)[0] ?? ''));
        return (
          <div key={storyId(story)} class="paper-box">
            <h3>
              {storyTitle(data, story)} {text === '' && <span>{paper.keyword}</span>}
            </h3>
            {text === '' ? <Ruled lines={1} /> : <p>{text}</p>}
          </div>
        );
      })}
      {(['about', 'why'] as const).map((note) => (
        <Box
          key={note}
          label={general[note].question}
          hint={general[note].steps.join(' ')}
          text={noteIn(state, note)}
          lines={5}
        />
      ))}
      <Box
        label={employer.title}
        hint={employer.list.slice(0, 2).join(' ')}
        text={noteIn(state, 'question')}
        lines={2}
      />
      <Advice texts={texts} />
    </Page>
  );
}

import type { Story } from '../../domain/interview.ts';
import { noteIdsOf, storyId } from '../../domain/interview.ts';
import { noteIn } from '../../domain/interviewState.ts';
import type { InterviewData } from '../../i18n/interview.ts';
import { storyTitle } from '../../i18n/interview.ts';
import { openingOf } from '../../i18n/sentences.ts';
import { $interview } from '../../stores/interview.ts';
import { useStore } from '../shared/useStore.ts';
import { PaperAdvice } from './PaperAdvice.tsx';
import { PaperBox, Ruled } from './PaperBox.tsx';
import { PaperPage } from './PaperPage.tsx';

type Props = { readonly data: InterviewData; readonly stories: readonly Story[] };

/** The page to look at last: how each story begins, the common questions, and reminders. */
export function PaperOverview({ data, stories }: Props) {
  const { texts } = data;
  const state = useStore($interview);
  const { general, employer, paper } = texts;
  return (
    <PaperPage data={data} title={paper.overview}>
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
        <PaperBox
          key={note}
          label={general[note].question}
          hint={general[note].steps.join(' ')}
          text={noteIn(state, note)}
          lines={5}
        />
      ))}
      <PaperBox
        label={employer.title}
        hint={employer.list.slice(0, 2).join(' ')}
        text={noteIn(state, 'question')}
        lines={2}
      />
      <PaperAdvice texts={texts} />
    </PaperPage>
  );
}

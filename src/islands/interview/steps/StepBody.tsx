import type { Story } from '../../../domain/interview/story.ts';
import { storyId } from '../../../domain/interview/story.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { Actions } from '../edit/Actions.tsx';
import { Chooser } from '../edit/Chooser.tsx';
import { CommonQuestions } from '../edit/CommonQuestions.tsx';
import { EmployerQuestion } from '../edit/EmployerQuestion.tsx';
import { PageLink } from '../edit/PageLink.tsx';
import { Recall } from '../edit/Recall.tsx';
import { StoryEditor } from '../edit/StoryEditor.tsx';
import { Tonight } from '../edit/Tonight.tsx';
import { Cards } from '../practise/Cards.tsx';
import { goTo } from '../useMode.ts';
import type { StepScreen } from './screens.ts';
import { storyAddress } from './screens.ts';

type Props = {
  readonly data: InterviewData;
  readonly stories: readonly Story[];
  readonly screen: StepScreen;
};

/** What there is to do on a screen of the steps. */
export function StepBody({ data, stories, screen }: Props) {
  const { texts } = data;
  switch (screen.kind) {
    case 'choose':
      return (
        <>
          <Tonight data={data} stories={stories} onPicked={(n) => goTo(storyAddress(n))} />
          <Chooser data={data} stories={stories} />
        </>
      );
    case 'story':
      return (
        <>
          <StoryEditor key={storyId(screen.story)} data={data} story={screen.story} level={2} />
          {screen.story.kind === 'strength' && <Recall texts={texts} />}
        </>
      );
    case 'general':
      return (
        <>
          <CommonQuestions data={data} />
          <EmployerQuestion texts={texts} />
        </>
      );
    case 'practise':
      return (
        <div class="practise">
          <Cards data={data} stories={stories} />
        </div>
      );
    case 'print':
      return (
        <>
          <p>{texts.steps.paper}</p>
          <Actions texts={texts} />
          <ul class="bullets">
            <li>
              <PageLink texts={texts} page="day" />
            </li>
            <li>
              <PageLink texts={texts} page="rights" />
            </li>
          </ul>
        </>
      );
  }
}

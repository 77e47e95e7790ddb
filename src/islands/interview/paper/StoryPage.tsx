import type { StoryKind } from '../../../domain/interview/story.ts';
import { noteIn } from '../../../domain/interview/sheet.ts';
import type { TraitId } from '../../../domain/test/scales.ts';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { asksOf, boxesOf, framesOf, storyTitle } from '../../../i18n/say/interview.ts';
import { $interview } from '../../../stores/interview.ts';
import { useStore } from '../../ui/useStore.ts';
import { Box, Ruled } from './Box.tsx';
import { Page } from './Page.tsx';

type Props = {
  readonly data: InterviewData;
  readonly kind: StoryKind;
  /** `null`: a blank story, to fill in by hand. */
  readonly trait: TraitId | null;
};

/** Lines per box, which together fill one page. */
const LINES = { strength: 4, growth: 5 } as const;

/** One story on one page: what may be asked, and a box per step. */
export function StoryPage({ data, kind, trait }: Props) {
  const { texts } = data;
  const state = useStore($interview);
  const boxes =
    trait === null
      ? framesOf(texts, kind).map((frame) => ({ ...frame, id: '' }))
      : boxesOf(texts, { kind, trait });
  const asks =
    trait !== null ? asksOf(texts, { kind, trait }) : kind === 'growth' ? texts.growthAsks : [];
  return (
    <Page data={data} title={storyTitle(data, { kind, trait })}>
      {trait === null && (
        <div class="paper-box">
          <h3>{texts.paper.blankStory}</h3>
          <Ruled lines={1} />
        </div>
      )}
      {asks.length > 0 && (
        <div class="paper-asks">
          <h3>{texts.stories.asks}</h3>
          <ul>
            {asks.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {trait !== null && kind === 'strength' && (
            <p>
              <strong>{texts.stories.followUps}:</strong> {texts.followUps.join(' ')}
              <br />
              <strong>{texts.stories.show}:</strong> {texts.traits[trait].show}
            </p>
          )}
        </div>
      )}
      {boxes.map(({ id, label, hint }) => (
        <Box key={label} label={label} hint={hint} text={noteIn(state, id)} lines={LINES[kind]} />
      ))}
    </Page>
  );
}

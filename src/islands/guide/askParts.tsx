import { itemIdsOf, stepsOf } from '../../domain/test/steps.ts';
import { BlankStory } from '../interview/edit/BlankStory.tsx';
import { NoteField } from '../interview/edit/NoteField.tsx';
import { StoryEditor } from '../interview/edit/StoryEditor.tsx';
import type { Figure } from '../../domain/plan/action.ts';
import { emptyAction } from '../../domain/plan/action.ts';
import { Live } from '../interview/live.ts';
import { Live as PlanLive } from '../plan/live.ts';
import { Ten } from '../plan/Ten.tsx';
import { Progress } from '../questionnaire/Progress.tsx';
import { StatementStep } from '../questionnaire/StatementStep.tsx';
import { NameField } from '../share/NameField.tsx';
import { OnCard } from '../share/OnCard.tsx';
import { cardChoice } from '../../domain/result/card.ts';
import { invent, TIED } from './person.ts';
import type { GuideData, Samples } from './samples.ts';
import { nothing } from './samples.ts';

type AskParts = Pick<Samples, 'question' | 'fields' | 'figures' | 'stories'>;

const NO_ACTION = emptyAction('none', 0);

/** What a person answers, writes and chooses. */
export function askParts(data: GuideData): AskParts {
  const { instrument, wording, ui, sharing, interview, texts, plan } = data;
  const { questionnaire } = ui;
  const ids = stepsOf(instrument, 'kern').flatMap(itemIdsOf);
  const [first = ''] = ids;
  const statement = (value: 4 | undefined) => (
    <div class="ask">
      <Progress texts={questionnaire} position={1} answered={0} total={ids.length} />
      <StatementStep
        texts={questionnaire}
        itemId={first}
        wording={wording.items[first] ?? ''}
        value={value}
        level={2}
        onChoose={nothing}
        leaves={false}
        isAnnounced={false}
      />
    </div>
  );
  const name = (value: string) => (
    <NameField value={value} texts={sharing.choose} onValue={nothing} />
  );
  const note = (isLive: boolean) => (
    <Live.Provider value={isLive}>
      <div class="sheet">
        <NoteField
          id="about"
          label={interview.texts.general.note}
          hint={interview.texts.general.about.lead}
          texts={interview.texts}
        />
      </div>
    </Live.Provider>
  );
  const onCard = (count: 1 | 2) => {
    const choice = cardChoice(invent(data, { levels: TIED }).profile);
    const chosen = choice.kind === 'offered' ? choice.candidates.slice(0, count) : null;
    return (
      <OnCard
        cardChoice={choice}
        chosen={chosen}
        texts={sharing.choose}
        traits={texts.traits}
        onChosen={nothing}
      />
    );
  };
  const ten = (isLive: boolean, value: Figure | null) => (
    <PlanLive.Provider value={isLive}>
      <Ten
        data={{ texts: plan }}
        action={{ ...NO_ACTION, before: { value, at: 0 } }}
        name="before"
      />
    </PlanLive.Provider>
  );
  return {
    question: { open: statement(undefined), given: statement(4) },
    fields: {
      name: name('Anneke'),
      changed: name('Anneke 2026'),
      note: note(true),
      waiting: note(false),
      ticked: onCard(1),
      full: onCard(2),
    },
    figures: { open: ten(true, null), given: ten(true, 4), waiting: ten(false, null) },
    stories: {
      blank: (
        <div class="sheet">
          <BlankStory data={interview} kind="strength" />
        </div>
      ),
      chosen: (
        <Live.Provider value>
          <div class="sheet">
            <StoryEditor data={interview} story={{ kind: 'growth', trait: 'authenticiteit' }} />
          </div>
        </Live.Provider>
      ),
    },
  };
}

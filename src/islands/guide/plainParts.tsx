import { TRAITS } from '../../domain/test/scales.ts';
import { itemIdsOf, stepsOf } from '../../domain/test/steps.ts';
import { ErrorSummary } from '../questionnaire/ErrorSummary.tsx';
import { Progress } from '../questionnaire/Progress.tsx';
import { StatementStep } from '../questionnaire/StatementStep.tsx';
import { AskFirst } from '../ui/AskFirst.tsx';
import { FoldRow } from '../ui/FoldRow.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Spoke } from '../ui/Spoke.tsx';
import type { GuideData, Samples } from './samples.ts';
import { nothing } from './samples.ts';

const ICONS = ['share', 'print', 'sheet'] as const;
const WEIGHTS = ['', 'outline', 'quiet', 'link'] as const;

/** What every page is made of: buttons, messages, a question, signs, folds. */
export function plainParts({ instrument, wording: { items }, ui, texts }: GuideData) {
  const { questionnaire, keeping } = ui;
  const ids = stepsOf(instrument, 'kern').flatMap(itemIdsOf);
  const [first = ''] = ids;
  const statement = (value: 4 | undefined) => (
    <div class="ask">
      <Progress texts={questionnaire} position={12} answered={11} total={ids.length} />
      <StatementStep
        texts={questionnaire}
        itemId={first}
        wording={items[first] ?? ''}
        value={value}
        level={2}
        onChoose={nothing}
        leaves={false}
        isAnnounced={false}
      />
    </div>
  );
  const fold = (forceOpen: boolean) => (
    <div class="folds">
      <FoldRow
        title={texts.traits.authenticiteit.name}
        note={texts.traits.authenticiteit.everyday}
        forceOpen={forceOpen}
      >
        <p>{texts.result.bandNote}</p>
      </FoldRow>
    </div>
  );
  return {
    buttons: [
      <p class="buttons">
        {WEIGHTS.map((weight) => (
          <button key={weight} type="button" class={weight}>
            {questionnaire.next}
          </button>
        ))}
      </p>,
      <p class="buttons">
        {WEIGHTS.map((weight) => (
          <button key={weight} type="button" class={weight} disabled>
            {questionnaire.next}
          </button>
        ))}
      </p>,
      <p>
        <a href="#inhoud">{ui.site.skip}</a>
      </p>,
    ],
    notes: [
      <p class="note">{texts.result.sharpened}</p>,
      <AskFirst
        question={keeping.wipeAsk}
        no={keeping.wipeNo}
        yes={keeping.wipeYes}
        onNo={nothing}
        onYes={nothing}
      />,
      <ErrorSummary texts={questionnaire} target="inhoud" />,
    ],
    question: [statement(undefined), statement(4)],
    signs: [
      <ul class="guide-row">
        {TRAITS.map((trait) => (
          <li key={trait} class={`trait-${trait}`}>
            <Spoke trait={trait} /> {texts.traits[trait].name}
          </li>
        ))}
      </ul>,
      <p class="guide-row">
        {ICONS.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>,
    ],
    folds: [fold(false), fold(true)],
  } satisfies Partial<Samples>;
}

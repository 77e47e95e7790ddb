import type { ComponentChildren } from 'preact';
import type { Instrument, Stage } from '../../domain/test/instrument.ts';
import { stepsOf } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { wordingAt } from '../load/wording.ts';
import { DoneStep } from './DoneStep.tsx';
import { HalfwayStep } from './HalfwayStep.tsx';
import { SituationScreen } from './SituationScreen.tsx';
import { StatementScreen } from './StatementScreen.tsx';

type Props = {
  readonly data: PageData;
  /** The version in which the questions are asked. */
  readonly instrument: Instrument;
  readonly stage: Stage;
  readonly step: number;
  /** What stands on the screen halfway. */
  readonly halfway: ComponentChildren;
  readonly onStep: (step: number) => void;
  readonly onFinish: () => void;
};

/** Every screen except those whose words are in the first page: the statements of the newest kern. */
export function LaterScreen({ data, instrument, stage, step, halfway, onStep, onFinish }: Props) {
  const texts = data.questionnaire;
  const fetched = useLater(wordingAt(data, stage !== 'kern'));
  const steps = stepsOf(instrument, stage);
  const index = Math.min(step, steps.length);
  const current = steps[index];
  const onBack = () => onStep(index - 1);

  if (current === undefined) return <DoneStep texts={texts} onBack={onBack} onFinish={onFinish} />;
  if (current.kind === 'halfway') {
    const onGo = () => onStep(index + 1);
    return (
      <HalfwayStep texts={texts} onBack={onBack} onGo={onGo} onFinish={onFinish}>
        {halfway}
      </HalfwayStep>
    );
  }
  if (fetched.kind !== 'ready') return <Loaded later={fetched} place="question" />;
  const wording = fetched.value;
  const frame = { texts, steps, index, onStep, onFinish };
  if (current.kind === 'statement') {
    const { version } = instrument;
    const { items } = wording;
    return (
      <StatementScreen
        {...{ version, ...frame }}
        item={current.item}
        wording={items}
        underPromise={false}
      />
    );
  }
  return <SituationScreen {...frame} {...{ instrument, wording }} situation={current.situation} />;
}

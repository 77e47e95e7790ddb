import type { ComponentChildren } from 'preact';
import type { Instrument, Stage } from '../../domain/test/instrument.ts';
import { shuffledReactions } from '../../domain/test/shuffle.ts';
import { stepsOf } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $seed } from '../../stores/state.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { wordingAt } from '../load/wording.ts';
import { useStore } from '../ui/useStore.ts';
import { AskScreen } from './AskScreen.tsx';
import { DoneStep } from './DoneStep.tsx';
import { HalfwayStep } from './HalfwayStep.tsx';
import { SituationStep } from './SituationStep.tsx';
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
  const seed = useStore($seed);
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
  const frame = { version: instrument.version, texts, steps, index, onStep, onFinish };
  if (current.kind === 'statement') {
    const { item } = current;
    return <StatementScreen {...frame} item={item} wording={wording.items} underPromise={false} />;
  }
  const reactions = shuffledReactions(instrument, current.situation, seed);
  const ids = reactions.map((reaction) => reaction.id);
  const asked = {
    text: wording.situations[current.situation.id]?.text ?? '',
    reactions: ids.map((id) => wording.items[id] ?? ''),
  };
  return (
    <AskScreen key={current.situation.id} {...frame} ids={ids} asked={asked}>
      {(asking) => (
        <SituationStep
          texts={texts}
          situationId={current.situation.id}
          reactions={reactions}
          wording={wording}
          asking={asking}
        />
      )}
    </AskScreen>
  );
}

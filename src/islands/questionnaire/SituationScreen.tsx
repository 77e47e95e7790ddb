import type { Instrument, Situation } from '../../domain/test/instrument.ts';
import { shuffledReactions } from '../../domain/test/shuffle.ts';
import type { Step } from '../../domain/test/steps.ts';
import type { ItemWording, PageData } from '../../i18n/messages.ts';
import { $seed } from '../../stores/state.ts';
import { useStore } from '../ui/useStore.ts';
import { AskScreen } from './AskScreen.tsx';
import { SituationStep } from './SituationStep.tsx';

type Props = {
  readonly instrument: Instrument;
  readonly texts: PageData['questionnaire'];
  readonly wording: ItemWording;
  readonly steps: readonly Step[];
  readonly index: number;
  readonly situation: Situation;
  readonly onStep: (step: number) => void;
  readonly onFinish: () => void;
};

/** A screen with one situation and its reactions, in this person's own order. */
export function SituationScreen({ instrument, wording, situation, ...frame }: Props) {
  const reactions = shuffledReactions(instrument, situation, useStore($seed));
  const ids = reactions.map((reaction) => reaction.id);
  const asked = {
    text: wording.situations[situation.id]?.text ?? '',
    reactions: ids.map((id) => wording.items[id] ?? ''),
  };
  return (
    <AskScreen key={situation.id} version={instrument.version} {...frame} ids={ids} asked={asked}>
      {(asking) => (
        <SituationStep
          texts={frame.texts}
          situationId={situation.id}
          reactions={reactions}
          wording={wording}
          asking={asking}
        />
      )}
    </AskScreen>
  );
}

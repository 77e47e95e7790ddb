import { useState } from 'preact/hooks';
import { itemIdsOf, stepsOf } from '../../domain/test/steps.ts';
import type { EmbedData } from '../../i18n/embedData.ts';
import { $moved } from '../../stores/route.ts';
import { $autoAdvance, $response, setAutoAdvance } from '../../stores/state.ts';
import { HalfwayStep } from '../questionnaire/HalfwayStep.tsx';
import { SituationScreen } from '../questionnaire/SituationScreen.tsx';
import { StatementScreen } from '../questionnaire/StatementScreen.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { useStore } from '../ui/useStore.ts';
import { EmbedResult } from './EmbedResult.tsx';

type Props = {
  readonly data: EmbedData;
  /** Called when another screen has come. */
  readonly onMove: () => void;
};

/** The whole test in a frame: its screens follow in memory, and no address changes. */
export function EmbedApp({ data, onMove }: Props) {
  const [shown, setShown] = useState<number | 'result'>(0);
  const response = useStore($response);
  const { questionnaire: texts, wording } = data;
  const { instrument } = data.measures[0];
  const steps = stepsOf(instrument, 'kern');
  const to = (next: number | 'result') => {
    $moved.set(true);
    setShown(next);
    onMove();
  };
  const onFinish = () => to('result');
  const halfway = steps.findIndex(({ kind }) => kind === 'halfway');
  const isOpen = steps
    .slice(halfway)
    .some((step) => itemIdsOf(step).some((id) => !response.has(id)));

  const screen = () => {
    if (shown === 'result') {
      return (
        <EmbedResult
          data={data}
          onQuestions={() => to(0)}
          onSituations={isOpen ? () => to(halfway + 1) : null}
        />
      );
    }
    const step = steps[shown];
    const frame = { texts, steps, index: shown, onStep: to, onFinish };
    switch (step?.kind) {
      case 'statement':
        return (
          <StatementScreen
            {...frame}
            version={instrument.version}
            item={step.item}
            wording={wording.items}
            underPromise={false}
          />
        );
      case 'situation':
        return (
          <SituationScreen {...frame} {...{ instrument, wording }} situation={step.situation} />
        );
      case 'halfway':
        return (
          <HalfwayStep
            texts={texts}
            onBack={() => to(shown - 1)}
            onGo={() => to(shown + 1)}
            onFinish={onFinish}
          >
            {null}
          </HalfwayStep>
        );
      case undefined:
        return null;
    }
  };
  return (
    <LocaleContext.Provider value={data.locale}>
      {screen()}
      {shown !== 'result' && <AutoSwitch label={texts.autoSwitch} />}
    </LocaleContext.Provider>
  );
}

/** Whether the next question opens by itself. */
function AutoSwitch({ label }: { readonly label: string }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        name="auto-advance"
        checked={useStore($autoAdvance)}
        onChange={(event) => setAutoAdvance(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

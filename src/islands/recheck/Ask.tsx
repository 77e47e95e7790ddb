import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { RecheckState } from '../../domain/plan/recheckFor.ts';
import { statementsOn } from '../../domain/plan/recheckChange.ts';
import type { AnswerValue } from '../../domain/test/response.ts';
import { resumeAt } from '../../domain/test/steps.ts';
import type { RecheckPageData } from '../../i18n/say/recheck.ts';
import { answerRecheck, recheckAnswers } from '../../stores/recheckAnswers.ts';
import { KeepingQuestion } from '../keeping/KeepingQuestion.tsx';
import { WipeButton } from '../keeping/WipeButton.tsx';
import { Island } from '../load/Island.tsx';
import { Answering } from '../questionnaire/answering.ts';
import { Pause } from '../questionnaire/Pause.tsx';
import { Settings } from '../questionnaire/Settings.tsx';
import { StatementScreen } from '../questionnaire/StatementScreen.tsx';
import { Elsewhere } from '../ui/Elsewhere.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly data: RecheckPageData;
  readonly state: Extract<RecheckState, { readonly kind: 'open' | 'begun' | 'done' }>;
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onFinish: () => void;
  readonly onWiped: (done: Promise<boolean>) => void;
};

/** The statements of one bouwsteen, in the frame of the questionnaire; their answers go elsewhere. */
export function Ask({ data, state, step, onStep, onFinish, onWiped }: Props) {
  const { action, trait, earlier, upTo, instrument: version } = state.asked;
  const { instrument } = state.measure;
  const asking = useMemo(() => {
    const asked = { action, trait, earlier, upTo, instrument: version };
    return {
      $response: recheckAnswers(asked),
      answer: (_: string, id: string, value: AnswerValue) => answerRecheck(asked, id, value),
    };
  }, [action, trait, earlier, upTo, version]);
  const steps = useMemo(
    () => statementsOn(instrument, trait).map((item) => ({ kind: 'statement', item }) as const),
    [instrument, trait],
  );
  // A reload returns to the same screen, unless the answers before it are gone.
  const open = resumeAt(steps, useStore(asking.$response));
  const index = Math.min(step, open, steps.length - 1);
  const current = steps[index];
  const { notice, keeping, questionnaire, page } = data;
  const texts = useMemo(() => ({ ...questionnaire, finish: page.finish }), [questionnaire, page]);
  const pause = useMemo(
    () => (
      <Island data={data}>
        <Pause texts={texts}>
          <Settings data={data} step={steps[0]}>
            <KeepingQuestion notice={notice} />
            <WipeButton texts={keeping} notice={notice} onWiped={onWiped} />
          </Settings>
        </Pause>
      </Island>
    ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `onWiped` does the same on every screen
    [data, texts, steps],
  );
  // The header holds *Pauze* as long as something is asked.
  useLayoutEffect(() => {
    document.body.dataset['view'] = 'questions';
    return () => {
      document.body.dataset['view'] = 'text';
    };
  }, []);
  if (current === undefined) return null;
  return (
    <Answering.Provider value={asking}>
      <Elsewhere at="pause">{pause}</Elsewhere>
      <StatementScreen
        {...{ version, texts, steps, index, onStep, onFinish }}
        wording={data.statements}
        item={current.item}
        underPromise={false}
      />
    </Answering.Provider>
  );
}

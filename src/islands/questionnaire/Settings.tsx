import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Step } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $asksToGo } from '../../stores/kept/keeping.ts';
import { $autoAdvance, setAutoAdvance } from '../../stores/state.ts';
import { KeepingSwitch } from '../keeping/KeepingSwitch.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly data: Pick<PageData, 'questionnaire' | 'keeping'>;
  /** The screen that it belongs to. Without a question on it, the text about answering is left out. */
  readonly step: Step | undefined;
  /** Rarely used buttons, after the switches. */
  readonly children?: ComponentChildren;
};

/** How to answer, whether the next question opens by itself, and whether answers are kept. */
export function Settings({ data, step, children }: Props) {
  const { questionnaire, keeping } = data;
  const autoAdvance = useStore($autoAdvance);
  const isAsked = useStore($asksToGo);
  const box = useRef<HTMLDivElement>(null);
  // A question for the person must not stand in what is folded.
  useLayoutEffect(() => {
    const fold = box.current?.closest('details');
    if (isAsked && fold) fold.open = true;
  }, [isAsked]);
  const how = { statement: questionnaire.autoHow, situation: questionnaire.situationHow };
  return (
    <div class="settings" ref={box}>
      {step && step.kind !== 'halfway' && (
        <p>
          {questionnaire.frame} {autoAdvance ? how[step.kind] : questionnaire.manualHow}
        </p>
      )}
      <div class="switches">
        <label class="switch">
          <input
            type="checkbox"
            name="auto-advance"
            checked={autoAdvance}
            onChange={(event) => setAutoAdvance(event.currentTarget.checked)}
          />
          {questionnaire.autoSwitch}
        </label>
        <KeepingSwitch texts={keeping} />
        {children}
      </div>
    </div>
  );
}

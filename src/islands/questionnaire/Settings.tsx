import type { ComponentChildren } from 'preact';
import type { Step } from '../../domain/test/steps.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $autoAdvance, setAutoAdvance } from '../../stores/state.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { KeepingSwitch } from '../keeping/KeepingSwitch.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly data: Pick<PageData, 'questionnaire' | 'keeping'>;
  /** The screen above. Without a question on it, the text about answering is left out. */
  readonly step: Step | undefined;
  /** Rarely used buttons, after the switches. */
  readonly children?: ComponentChildren;
};

/** Below the question: the time frame, how the next question opens, and what is kept. */
export function Settings({ data, step, children }: Props) {
  const { questionnaire, keeping } = data;
  const autoAdvance = useStore($autoAdvance);
  const notes = { statement: questionnaire.autoNote, situation: questionnaire.situationAuto };
  return (
    <div class="settings">
      {step && step.kind !== 'halfway' && (
        <p class="soft">
          {questionnaire.frame} {autoAdvance ? notes[step.kind] : questionnaire.manualNote}
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
      <KeepingLine texts={keeping} />
    </div>
  );
}

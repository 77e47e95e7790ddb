import { useStore } from '../shared/useStore.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $autoAdvance, $response, setAutoAdvance } from '../../stores/state.ts';
import { KeepingLine } from '../keeping/KeepingLine.tsx';
import { KeepingSwitch } from '../keeping/KeepingSwitch.tsx';
import type { loadRest } from '../ahead.ts';

type Props = {
  readonly data: Pick<PageData, 'questionnaire' | 'keeping'>;
  /** The rarer buttons, once they are there. */
  readonly Rest: Awaited<ReturnType<typeof loadRest>> | null;
  readonly onWiped: () => void;
};

/** Under the question: the time frame, how one moves on, and what is kept. */
export function Settings({ data, Rest, onWiped }: Props) {
  const { questionnaire, keeping } = data;
  const autoAdvance = useStore($autoAdvance);
  const response = useStore($response);
  return (
    <div class="settings">
      <p class="soft">
        {questionnaire.frame} {autoAdvance ? questionnaire.autoNote : questionnaire.manualNote}
      </p>
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
        {Rest && response.size > 0 && <Rest.WipeButton texts={keeping} onWiped={onWiped} />}
      </div>
      <KeepingLine texts={keeping} />
    </div>
  );
}

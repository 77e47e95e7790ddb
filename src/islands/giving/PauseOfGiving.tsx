import { useEffect } from 'preact/hooks';
import type { Draft } from '../../domain/panel/draft.ts';
import type { GivingPageData } from '../../i18n/say/giving.ts';
import { $keepsNothing } from '../../stores/kept/keeping.ts';
import { $draft, $isDraftKept, changeDraft } from '../../stores/replyDraft.ts';
import { KeepingQuestion } from '../keeping/KeepingQuestion.tsx';
import { KeepingSwitch } from '../keeping/KeepingSwitch.tsx';
import { WipeButton } from '../keeping/WipeButton.tsx';
import { Island } from '../load/Island.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly data: GivingPageData;
  readonly onWiped: (done: Promise<boolean>) => void;
};

const advancesNow = (draft: Draft | null) => draft?.advances ?? true;

/** What *Pauze* holds here: where the answers stand, how to answer, and the same switches as in the test. */
export function PauseOfGiving({ data, onWiped }: Props) {
  const { texts, questionnaire, keeping, notice } = data;
  const isKept = useStore($isDraftKept);
  const keepsNothing = useStore($keepsNothing);
  const advances = advancesNow(useStore($draft));
  // It leaves with its screen: whoever comes back to the statements finds it closed.
  useEffect(() => () => document.querySelector('.pause')?.removeAttribute('open'), []);
  return (
    <Island data={data}>
      {isKept && !keepsNothing && <p>{texts.ask.later}</p>}
      <div class="settings">
        <p>{texts.ask.frame}</p>
        <p>{advances ? texts.ask.autoHow : questionnaire.manualHow}</p>
        <div class="switches">
          <label class="switch">
            <input
              type="checkbox"
              name="auto-advance"
              checked={advances}
              onChange={({ currentTarget: { checked } }) =>
                changeDraft((draft) => ({ ...draft, advances: checked }))
              }
            />
            {questionnaire.autoSwitch}
          </label>
          <KeepingSwitch texts={keeping} />
          <KeepingQuestion notice={notice} />
          <WipeButton texts={keeping} {...{ notice, onWiped }} />
        </div>
      </div>
    </Island>
  );
}

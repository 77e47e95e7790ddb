import { useContext } from 'preact/hooks';
import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import { printPage } from '../../../platform/print.ts';
import { Live } from '../live.ts';
import { goTo, MODES } from '../useMode.ts';

type Props = { readonly texts: InterviewTexts };

/** What can be done with the sheet: print it, practise aloud, or read the notes. */
export function Actions({ texts: { actions } }: Props) {
  const live = useContext(Live);
  return (
    <>
      <div class="actions">
        <button type="button" disabled={!live} onClick={() => void printPage()}>
          {actions.print}
        </button>
        {(['practise', 'read'] as const).map((mode) => (
          <button
            key={mode}
            type="button"
            class="outline"
            disabled={!live}
            onClick={() => goTo(MODES[mode])}
          >
            {actions[mode]}
          </button>
        ))}
      </div>
      <p class="soft">
        {actions.printNote} {actions.readNote}
      </p>
    </>
  );
}

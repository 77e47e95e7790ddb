import type { UiTexts } from '../../i18n/messages.ts';
import { $asksToGo } from '../../stores/kept/keeping.ts';
import { setKeeping } from '../../stores/kept/door.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { useStore } from '../ui/useStore.ts';
import { KEEP_NOTHING } from './KeepingSwitch.tsx';

type Props = { readonly texts: UiTexts['keeping'] };

/** The switch asks this when something is kept here: it is deleted only after a yes. */
export function KeepingQuestion({ texts }: Props) {
  if (!useStore($asksToGo)) return null;
  const answer = (yes: boolean) => {
    if (yes) setKeeping(false);
    else $asksToGo.set(false);
    document.getElementsByName(KEEP_NOTHING)[0]?.focus();
  };
  return (
    <AskFirst
      question={texts.offAsk}
      no={texts.offNo}
      yes={texts.offYes}
      onNo={() => answer(false)}
      onYes={() => answer(true)}
    />
  );
}

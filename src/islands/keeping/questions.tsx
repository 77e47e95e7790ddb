import { useState } from 'preact/hooks';
import type { NoticeTexts } from '../../i18n/messages.ts';
import { setKeeping, wipeAll } from '../../stores/kept/door.ts';
import { $asksToGo } from '../../stores/kept/keeping.ts';
import { offerUndo, readyToWipe } from '../../stores/own/undo.ts';
import { forgetVisit } from '../../stores/visit.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { KEEP_NOTHING } from './KeepingSwitch.tsx';

type WipeProps = {
  readonly texts: NoticeTexts;
  readonly onNo: () => void;
  readonly onWiped: (done: Promise<boolean>) => void;
};

/** Asked before *Wis alles*. Meanwhile it looks what there is, so that it can be put back. */
export function WipeQuestion({ texts, onNo, onWiped }: WipeProps) {
  const [ready] = useState(readyToWipe);
  const onYes = () => {
    const wiped = ready();
    const done = wipeAll();
    forgetVisit();
    onWiped(done);
    // Only then may a page say that all is wiped.
    void done.then((isGone) => isGone && offerUndo(wiped));
  };
  return (
    <AskFirst
      question={texts.wipeAsk}
      no={texts.wipeNo}
      yes={texts.wipeYes}
      onNo={onNo}
      onYes={onYes}
    />
  );
}

/** Asked before the switch deletes what is kept here. */
export function OffQuestion({ texts }: { readonly texts: NoticeTexts }) {
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

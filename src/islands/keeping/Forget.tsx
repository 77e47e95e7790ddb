import { useState } from 'preact/hooks';
import type { KeepingTexts } from '../../i18n/messages.ts';
import { $wipeTold } from '../../stores/kept/keeping.ts';
import { useStore } from '../ui/useStore.ts';
import { KeepingLine } from './KeepingLine.tsx';
import { KeepingQuestion } from './KeepingQuestion.tsx';
import { KeepingSwitch } from './KeepingSwitch.tsx';
import { WipeButton } from './WipeButton.tsx';

type Props = {
  readonly texts: KeepingTexts;
  /** The address of the messages and questions about what is kept. */
  readonly notice: string;
  /** Whether the person has written again: then nothing is said of an earlier wipe. */
  readonly isWritten: boolean;
  /** Moves focus after a wipe: the pressed button is gone by then. */
  readonly onGone: () => void;
};

/** Keeping nothing, and *Wis alles*, with what became of it. */
export function Forget({ texts, notice, isWritten, onGone }: Props) {
  const [wiped, setWiped] = useState(false);
  // The notice says so as well.
  const isTold = useStore($wipeTold) !== null;
  const onWiped = (done: Promise<boolean>) => {
    void done.then(setWiped);
    onGone();
  };
  return (
    <>
      <div class="switches">
        <KeepingSwitch texts={texts} />
        <KeepingQuestion notice={notice} />
        <WipeButton texts={texts} notice={notice} onWiped={onWiped} />
      </div>
      <KeepingLine texts={texts} />
      <p role="status" class="keeping">
        {wiped && !isWritten && !isTold && <span>{texts.wiped}</span>}
      </p>
    </>
  );
}

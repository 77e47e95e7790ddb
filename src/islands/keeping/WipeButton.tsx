import type { UiTexts } from '../../i18n/messages.ts';
import { wipeAll } from '../../stores/kept/door.ts';
import { AskFirst, useAsking } from '../ui/AskFirst.tsx';

type Props = {
  readonly texts: UiTexts['keeping'];
  /** `done`: whether nothing can come back any more. Only then the page may say that all is wiped. */
  readonly onWiped: (done: Promise<boolean>) => void;
};

/** *Wis alles*, with one question in between. */
export function WipeButton({ texts, onWiped }: Props) {
  const { isAsking, opener, ask, onNo, close } = useAsking();
  if (!isAsking) {
    return (
      <button type="button" class="link" ref={opener} onClick={ask}>
        {texts.wipe}
      </button>
    );
  }
  return (
    <AskFirst
      question={texts.wipeAsk}
      no={texts.wipeNo}
      yes={texts.wipeYes}
      onNo={onNo}
      onYes={() => {
        close();
        onWiped(wipeAll());
      }}
    />
  );
}

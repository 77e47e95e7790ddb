import { useEffect, useRef, useState } from 'preact/hooks';
import type { UiTexts } from '../../i18n/messages.ts';
import { wipeAll } from '../../stores/persistent.ts';

type Props = { readonly texts: UiTexts['keeping']; readonly onWiped: () => void };

/** *Wis alles*, with one question in between. */
export function WipeButton({ texts, onWiped }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="link" ref={button} onClick={() => setAsking(true)}>
        {texts.wipe}
      </button>
    );
  }
  return (
    <div class="note">
      <p tabIndex={-1} ref={question}>
        {texts.wipeAsk}
      </p>
      <div class="buttons">
        <button type="button" class="outline" onClick={() => setAsking(false)}>
          {texts.wipeNo}
        </button>
        <button
          type="button"
          onClick={() => {
            asked.current = false;
            setAsking(false);
            wipeAll();
            onWiped();
          }}
        >
          {texts.wipeYes}
        </button>
      </div>
    </div>
  );
}

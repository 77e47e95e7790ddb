import { useEffect, useState } from 'preact/hooks';
import { LOCALE } from '../../../i18n/format.ts';
import { hasVoice, hush, onVoices, say } from '../../../platform/speech.ts';

type Props = { readonly text: string; readonly label: string };

/** *Lees voor*, only when the device has a Dutch voice. */
export function SpeakButton({ text, label }: Props) {
  const [can, setCan] = useState(() => hasVoice(LOCALE));
  useEffect(() => {
    const stop = onVoices(() => setCan(hasVoice(LOCALE)));
    return () => {
      stop();
      hush();
    };
  }, []);
  if (!can) return null;
  return (
    <button type="button" class="link" onClick={() => say(text, LOCALE)}>
      {label}
    </button>
  );
}

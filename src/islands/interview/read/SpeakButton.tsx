import { useEffect, useState } from 'preact/hooks';
import { localeOf } from '../../../i18n/locales.ts';
import { hasVoice, hush, onVoices, say } from '../../../platform/speech.ts';
import { useLocale } from '../../ui/locale.ts';

type Props = { readonly text: string; readonly label: string };

/** *Lees voor*, only when the device has a voice for this language. */
export function SpeakButton({ text, label }: Props) {
  const { lang } = localeOf(useLocale());
  const [can, setCan] = useState(() => hasVoice(lang));
  useEffect(() => {
    const stop = onVoices(() => setCan(hasVoice(lang)));
    return () => {
      stop();
      hush();
    };
  }, [lang]);
  if (!can) return null;
  return (
    <button type="button" class="link" onClick={() => say(text, lang)}>
      {label}
    </button>
  );
}

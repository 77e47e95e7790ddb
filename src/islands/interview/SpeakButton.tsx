import { useEffect, useState } from 'preact/hooks';
import { canReadAloud, onReadAloudChange, readAloud, stopReading } from '../../stores/speech.ts';

type Props = { readonly text: string; readonly label: string };

/** *Lees voor*, only where a Dutch voice lives on the device. */
export function SpeakButton({ text, label }: Props) {
  const [can, setCan] = useState(canReadAloud);
  useEffect(() => {
    const stop = onReadAloudChange(() => setCan(canReadAloud()));
    return () => {
      stop();
      stopReading();
    };
  }, []);
  if (!can) return null;
  return (
    <button type="button" class="link" onClick={() => readAloud(text)}>
      {label}
    </button>
  );
}

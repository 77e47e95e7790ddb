import { whenVoice } from '../../platform/voices.ts';
import { onceScript } from '../load/later.ts';
import { useLater } from '../load/useLater.ts';

/** Only a device with a voice for the page fetches this. */
const loadAloud = onceScript(async () => {
  await whenVoice(document.documentElement.lang);
  return import('./Aloud.tsx');
});

/** Reading aloud: the buttons for it, or `null` as long as this device cannot. Nothing waits for it. */
export function useAloud() {
  const later = useLater(loadAloud);
  return later.kind === 'ready' ? later.value : null;
}

import { $hasVoice } from '../../stores/voice.ts';
import { onceScript } from '../load/later.ts';
import { useLater } from '../load/useLater.ts';
import { useStore } from '../ui/useStore.ts';

const loadAloud = onceScript(() => import('./Aloud.tsx'));

/**
 * Reading aloud: the buttons for it, or `null` as long as this device has no voice. Nothing waits for
 * it.
 */
export function useAloud() {
  const later = useLater(useStore($hasVoice) ? loadAloud : null);
  return later.kind === 'ready' ? later.value : null;
}

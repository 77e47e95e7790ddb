import { atom } from 'nanostores';
import { onVoice } from '../platform/voices.ts';

/** Whether this device can read the page aloud, as far as is known yet. */
export const $hasVoice = atom(false);

/** Looks for a voice for a language, also when it comes late. */
export function lookForVoice(language: string): void {
  onVoice(language, () => $hasVoice.set(true));
}

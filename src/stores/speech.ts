import { hasVoice, hush, onVoices, say } from '../platform/speech.ts';

const LANGUAGE = 'nl';

/** Can a Dutch text be read aloud without leaving the device? */
export function canReadAloud(): boolean {
  return hasVoice(LANGUAGE);
}

/** Calls back when that may have changed. Gives the way to stop. */
export function onReadAloudChange(listener: () => void): () => void {
  return onVoices(listener);
}

export function readAloud(text: string): void {
  say(text, LANGUAGE);
}

export function stopReading(): void {
  hush();
}

/**
 * Reading aloud with a voice on the device. Other voices send the text to a server, so they are never
 * used: without a local voice nothing is read aloud.
 */

/** The local voice for a language such as 'nl', or `null`. */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return (
    voices.find(
      ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
    ) ?? null
  );
}

export function hasVoice(language: string): boolean {
  return localVoice(language) !== null;
}

/** Calls back when the list of voices is loaded, which many browsers do late. Returns how to stop. */
export function onVoices(listener: () => void): () => void {
  const synthesis = globalThis.speechSynthesis;
  synthesis?.addEventListener?.('voiceschanged', listener);
  return () => synthesis?.removeEventListener?.('voiceschanged', listener);
}

/** Reads a text aloud and stops what was being read. Does nothing without a local voice. */
export function say(text: string, language: string): void {
  const voice = localVoice(language);
  if (voice === null) return;
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  globalThis.speechSynthesis.cancel();
  globalThis.speechSynthesis.speak(spoken);
}

export function hush(): void {
  globalThis.speechSynthesis?.cancel();
}

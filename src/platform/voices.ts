/**
 * The voices of the device. Other voices send the text to the server of their maker, so none of them
 * is ever used: without a voice of the device nothing is read aloud.
 */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Whether a voice stays on the device and speaks a language such as 'nl'. */
export function isOwnVoice({ lang, localService }: Voice, language: string): boolean {
  return localService && lang.toLowerCase().split(/[-_]/)[0] === language;
}

/**
 * Calls back once the device has a voice for a language: at once, late, as many browsers list their
 * voices, or never. It may call back more than once.
 */
export function onVoice(language: string, found: () => void): void {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return;
  const look = () => {
    if (synthesis.getVoices().some((voice) => isOwnVoice(voice, language))) found();
  };
  synthesis.addEventListener('voiceschanged', look);
  look();
}

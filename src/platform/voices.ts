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
 * Resolves once the device has a voice for a language, and never when it has none: nothing may wait
 * for it. Many browsers list their voices late.
 */
export function whenVoice(language: string): Promise<void> {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  return new Promise((resolve) => {
    const look = () => {
      if (synthesis?.getVoices().some((voice) => isOwnVoice(voice, language))) resolve();
    };
    synthesis?.addEventListener('voiceschanged', look);
    look();
  });
}

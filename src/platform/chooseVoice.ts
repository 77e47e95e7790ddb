import { isOwnVoice } from './voices.ts';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Android writes nl_NL, others nl-NL. */
const written = (tag: string) => tag.toLowerCase().replace('_', '-');

/**
 * The voice of the device to read a language with: that of the country in `tag` ('nl-NL') before those
 * of others, among these the one that the person set as default. `null`: there is none.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], tag: string): V | null {
  const wanted = written(tag);
  const [language = ''] = wanted.split('-');
  const rank = (voice: V) => (written(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  const own = voices.filter((voice) => isOwnVoice(voice, language));
  return own.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

import { chooseVoice } from './chooseVoice.ts';

/** How reading ended by itself. `failed`: nothing was said. */
export type Ending = 'ended' | 'failed';

/** In milliseconds: a voice that has not begun by then will not. The first time takes a phone long. */
const BEGIN = 5_000;
/** One sentence takes no longer than this, even with the slowest voice: then it hangs. */
const SENTENCE = 30_000;

/**
 * Reads sentences aloud, one after the other, with a voice of the device for a language such as
 * 'nl-NL'. Each is an utterance of its own: Chrome falls silent in one of more than fifteen seconds.
 * It stops when the page is left or hidden. Calls `onEnd` once; returns how to stop, after which it is
 * not called any more.
 */
export function readAloud(
  sentences: readonly string[],
  tag: string,
  onEnd: (ending: Ending) => void,
): () => void {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voice = chooseVoice(synthesis?.getVoices() ?? [], tag);
  let isOver = false;
  let isHeard = false;
  let isLeft = false;
  let watch: ReturnType<typeof setTimeout> | undefined;
  // Chrome forgets an utterance that nothing holds, and with it that it ended.
  let spoken: SpeechSynthesisUtterance | null = null;

  const stop = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(watch);
    spoken = null;
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leaveHidden);
    synthesis?.cancel();
  };
  const end = () => {
    if (isOver) return;
    stop();
    onEnd(isHeard || isLeft ? 'ended' : 'failed');
  };
  const leave = () => {
    isLeft = true;
    end();
  };
  const leaveHidden = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  const wait = (patience: number) => {
    clearTimeout(watch);
    watch = setTimeout(end, patience);
  };
  const sayFrom = (index: number) => {
    const text = sentences[index];
    if (isOver || synthesis === undefined || voice === null || text === undefined) return end();
    spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.onstart = () => {
      isHeard = true;
      if (!isOver) wait(SENTENCE);
    };
    spoken.onend = () => sayFrom(index + 1);
    spoken.onerror = end;
    wait(BEGIN);
    synthesis.speak(spoken);
  };

  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leaveHidden);
  // What another page left behind would come first, or would keep the voice silent.
  if (synthesis?.speaking || synthesis?.pending) synthesis.cancel();
  if (synthesis?.paused) synthesis.resume();
  sayFrom(0);
  return stop;
}

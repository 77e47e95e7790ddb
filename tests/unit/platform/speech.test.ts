// cspell:ignore unstub
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAloud } from '../../../src/platform/speech.ts';

class Utterance {
  voice: unknown = null;
  lang = '';
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const DUTCH = { lang: 'nl-NL', localService: true, default: false };
const SENTENCES = ['Een.', 'Twee.', 'Drie.'];

let said: Utterance[];
let page: EventTarget;
let shown: EventTarget & { visibilityState: string };
const onEnd = vi.fn<(ending: string) => void>();
const synthesis = {
  voices: [DUTCH] as readonly object[],
  speaking: false,
  pending: false,
  paused: false,
  getVoices: () => synthesis.voices,
  speak: vi.fn<(utterance: Utterance) => void>((utterance) => void said.push(utterance)),
  cancel: vi.fn<() => void>(),
  resume: vi.fn<() => void>(),
};

const last = () => said.at(-1);
const texts = () => said.map(({ text }) => text);
const start = (sentences: readonly string[] = SENTENCES) => readAloud(sentences, 'nl-NL', onEnd);
/** The voice says this sentence, to its end. */
const sayOne = () => {
  last()?.onstart?.();
  last()?.onend?.();
};

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  page = new EventTarget();
  shown = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  onEnd.mockReset();
  Object.assign(synthesis, { voices: [DUTCH], speaking: false, pending: false, paused: false });
  for (const call of [synthesis.speak, synthesis.cancel, synthesis.resume]) call.mockClear();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('document', shown);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading aloud', () => {
  it('says one sentence after the other, each by itself, with the voice of the device', () => {
    start();
    expect(texts()).toEqual(['Een.']);
    sayOne();
    expect(texts()).toEqual(['Een.', 'Twee.']);
    sayOne();
    expect(onEnd).not.toHaveBeenCalled();
    sayOne();
    expect(texts()).toEqual(SENTENCES);
    expect(said.every(({ voice, lang }) => voice === DUTCH && lang === 'nl-NL')).toBe(true);
    expect(onEnd.mock.calls).toEqual([['ended']]);
  });

  it('stops when asked, and says nothing about it', () => {
    const stop = start();
    last()?.onstart?.();
    stop();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    // A browser tells afterwards that the sentence was broken off.
    last()?.onerror?.();
    last()?.onend?.();
    vi.runAllTimers();
    expect(texts()).toEqual(['Een.']);
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('takes the place of what another page left behind, or left paused', () => {
    Object.assign(synthesis, { speaking: true, paused: true });
    start();
    const order = [synthesis.cancel, synthesis.resume, synthesis.speak].map(
      (call) => call.mock.invocationCallOrder[0] ?? 0,
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(0);
  });

  it('breaks off nothing when nothing is said: some browsers then swallow what follows', () => {
    start();
    expect(synthesis.cancel).not.toHaveBeenCalled();
  });
});

describe('leaving', () => {
  it.each([
    ['the page', () => page.dispatchEvent(new Event('pagehide'))],
    [
      'the tab',
      () => {
        shown.visibilityState = 'hidden';
        shown.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('%s ends it, also before the voice began, without a complaint', (_, leave) => {
    start();
    leave();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    expect(onEnd.mock.calls).toEqual([['ended']]);
  });

  it('is not the same as coming back', () => {
    start();
    shown.dispatchEvent(new Event('visibilitychange'));
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('means nothing to a reading that is over', () => {
    start(['Een.']);
    sayOne();
    const { length } = synthesis.cancel.mock.calls;
    page.dispatchEvent(new Event('pagehide'));
    expect(synthesis.cancel).toHaveBeenCalledTimes(length);
    expect(onEnd).toHaveBeenCalledOnce();
  });
});

describe('a voice that does not do what it should', () => {
  it('fails when it gives an error before anything was said', () => {
    start();
    last()?.onerror?.();
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });

  it('ends when it gives an error later: something was said', () => {
    start();
    sayOne();
    last()?.onerror?.();
    expect(onEnd.mock.calls).toEqual([['ended']]);
  });

  it('fails when it never begins', () => {
    start();
    vi.runAllTimers();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });

  it('ends when it hangs in a sentence', () => {
    start();
    last()?.onstart?.();
    vi.runAllTimers();
    expect(onEnd.mock.calls).toEqual([['ended']]);
  });

  it('gets time for a long sentence', () => {
    start();
    last()?.onstart?.();
    vi.advanceTimersByTime(20_000);
    last()?.onend?.();
    expect(texts()).toEqual(['Een.', 'Twee.']);
  });

  it('fails when it runs through all sentences in silence', () => {
    start();
    for (const _ of SENTENCES) last()?.onend?.();
    expect(texts()).toEqual(SENTENCES);
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });

  it('is not replaced by one that sends the text away', () => {
    synthesis.voices = [{ ...DUTCH, localService: false }];
    start();
    expect(said).toEqual([]);
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });

  it('fails in a browser that cannot speak', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    start();
    expect(onEnd.mock.calls).toEqual([['failed']]);
  });
});

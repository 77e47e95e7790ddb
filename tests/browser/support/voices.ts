import type { BrowserContext, Page } from '@playwright/test';

/** A voice as a browser lists it. */
export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}

export const DUTCH: FakeVoice = { lang: 'nl-NL', localService: true };
/** Sends what it reads to the server of its maker. */
export const NETWORK: FakeVoice = { lang: 'nl-NL', localService: false };

/** How the voice of the browser does: it waits for the test, fails, or never begins. */
type Way = 'speaks' | 'fails' | 'hangs';

interface Fake {
  readonly spoken: string[];
  cancelled: number;
  /** Ends the sentence that is being said. */
  finish: () => void;
  /** The list of voices is loaded. */
  list: (voices: readonly FakeVoice[]) => void;
}

declare global {
  interface Window {
    fakeVoice: Fake;
  }
}

/** Puts voices in the place of those of the browser, which has none here. */
export async function withVoices(
  to: Page | BrowserContext,
  voices: readonly FakeVoice[],
  way: Way = 'speaks',
): Promise<void> {
  await to.addInitScript(
    ([first, how]) => {
      let list = first as readonly FakeVoice[];
      let said: SpeechSynthesisUtterance | null = null;
      class Utterance {
        voice: SpeechSynthesisVoice | null = null;
        lang = '';
        onstart: (() => void) | null = null;
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      class Synthesis extends EventTarget {
        paused = false;
        pending = false;
        get speaking() {
          return said !== null;
        }
        getVoices() {
          return list;
        }
        speak(utterance: SpeechSynthesisUtterance) {
          said = utterance;
          const { lang, text, voice } = utterance;
          // What a voice of a maker would be given.
          const where = voice?.localService ? '' : 'SENT AWAY ';
          window.fakeVoice.spoken.push(`${where}${lang}: ${text}`);
          if (how === 'hangs') return;
          queueMicrotask(() => {
            if (said !== utterance) return;
            if (how === 'fails') said = null;
            const event = new Event('any') as SpeechSynthesisErrorEvent;
            if (how === 'fails') utterance.onerror?.(event);
            else utterance.onstart?.(event);
          });
        }
        cancel() {
          const before = said;
          said = null;
          if (before === null) return;
          window.fakeVoice.cancelled += 1;
          // Browsers tell the end of a sentence that was broken off as an error.
          queueMicrotask(() => before.onerror?.(new Event('any') as SpeechSynthesisErrorEvent));
        }
        resume() {
          this.paused = false;
        }
      }
      const synthesis = new Synthesis();
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      window.fakeVoice = {
        spoken: [],
        cancelled: 0,
        finish: () => {
          const before = said;
          said = null;
          before?.onend?.(new Event('any') as SpeechSynthesisEvent);
        },
        list: (voicesNow) => {
          list = voicesNow;
          synthesis.dispatchEvent(new Event('voiceschanged'));
        },
      };
    },
    [voices, way] as const,
  );
}

/** All that was given to the voice so far. */
export function spokenOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.fakeVoice.spoken);
}

/** How often the voice was broken off in the middle of a sentence. */
export function brokenOff(page: Page): Promise<number> {
  return page.evaluate(() => window.fakeVoice.cancelled);
}

/** Lets the voice say all sentences to the end. */
export async function sayAll(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const { fakeVoice } = window;
    for (let before = -1; fakeVoice.spoken.length > before;) {
      before = fakeVoice.spoken.length;
      fakeVoice.finish();
    }
  });
  return spokenOn(page);
}

// cspell:ignore unstub
import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenVoice } from '../../../src/platform/voices.ts';

class Synthesis extends EventTarget {
  voices: readonly Pick<SpeechSynthesisVoice, 'lang' | 'localService'>[] = [];
  getVoices() {
    return this.voices;
  }
}

/** Whether there is a voice by now. */
async function isThere(voice: Promise<void>): Promise<boolean> {
  return Promise.race([voice.then(() => true), Promise.resolve(false).then(() => false)]);
}

afterEach(() => vi.unstubAllGlobals());

describe('a voice of the device', () => {
  it('is there at once when the browser lists it at once', async () => {
    const synthesis = new Synthesis();
    synthesis.voices = [{ lang: 'nl-BE', localService: true }];
    vi.stubGlobal('speechSynthesis', synthesis);
    await expect(whenVoice('nl')).resolves.toBeUndefined();
  });

  it('may come late, after others', async () => {
    const synthesis = new Synthesis();
    vi.stubGlobal('speechSynthesis', synthesis);
    const voice = whenVoice('nl');
    expect(await isThere(voice)).toBe(false);
    synthesis.voices = [
      { lang: 'en-GB', localService: true },
      { lang: 'nl-NL', localService: false },
    ];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await isThere(voice)).toBe(false);
    synthesis.voices = [...synthesis.voices, { lang: 'nl-NL', localService: true }];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await expect(voice).resolves.toBeUndefined();
  });

  it('never comes in a browser that cannot speak', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await isThere(whenVoice('nl'))).toBe(false);
  });
});

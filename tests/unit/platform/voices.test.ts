// cspell:ignore unstub
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onVoice } from '../../../src/platform/voices.ts';

class Synthesis extends EventTarget {
  voices: readonly Pick<SpeechSynthesisVoice, 'lang' | 'localService'>[] = [];
  getVoices() {
    return this.voices;
  }
}

const found = vi.fn<() => void>();

beforeEach(() => found.mockReset());
afterEach(() => vi.unstubAllGlobals());

describe('a voice of the device', () => {
  it('is there at once when the browser lists it at once', () => {
    const synthesis = new Synthesis();
    synthesis.voices = [{ lang: 'nl-BE', localService: true }];
    vi.stubGlobal('speechSynthesis', synthesis);
    onVoice('nl', found);
    expect(found).toHaveBeenCalledOnce();
  });

  it('may come late, after others', () => {
    const synthesis = new Synthesis();
    vi.stubGlobal('speechSynthesis', synthesis);
    onVoice('nl', found);
    synthesis.voices = [
      { lang: 'en-GB', localService: true },
      { lang: 'nl-NL', localService: false },
    ];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(found).not.toHaveBeenCalled();
    synthesis.voices = [...synthesis.voices, { lang: 'nl-NL', localService: true }];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(found).toHaveBeenCalledOnce();
  });

  it('never comes in a browser that cannot speak', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    onVoice('nl', found);
    expect(found).not.toHaveBeenCalled();
  });
});

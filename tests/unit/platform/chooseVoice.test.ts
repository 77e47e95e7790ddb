import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../../src/platform/chooseVoice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

const NL = voice('nl-NL');
const BE = voice('nl-BE');

describe('the voice to read Dutch with', () => {
  it('never sends the text away, however well it fits', () => {
    expect(chooseVoice([voice('nl-NL', false, true)], 'nl-NL')).toBeNull();
    expect(chooseVoice([voice('nl-NL', false, true), BE], 'nl-NL')).toBe(BE);
  });

  it('is not used when the browser does not say where it is', () => {
    const unknown = { lang: 'nl-NL', default: true } as typeof NL;
    expect(chooseVoice([unknown], 'nl-NL')).toBeNull();
  });

  it.each(['en-GB', 'nlx', 'nlx-NL', 'de-NL', ''])('is none of %j', (lang) => {
    expect(chooseVoice([voice(lang)], 'nl-NL')).toBeNull();
  });

  it('is that of the country before that of another', () => {
    expect(chooseVoice([BE, NL], 'nl-NL')).toBe(NL);
    expect(chooseVoice([NL, BE], 'nl-BE')).toBe(BE);
  });

  it.each([
    ['nl_NL', 'nl-NL'],
    ['NL-nl', 'nl_NL'],
  ])('%s is taken for %s', (lang, tag) => {
    const own = voice(lang);
    expect(chooseVoice([BE, own], tag)).toBe(own);
  });

  it('is one without a country when there is no other', () => {
    const plain = voice('nl');
    expect(chooseVoice([plain], 'nl-NL')).toBe(plain);
  });

  it('is the one that the person set as default, among equals only', () => {
    const set = voice('nl-NL', true, true);
    expect(chooseVoice([NL, set], 'nl-NL')).toBe(set);
    expect(chooseVoice([voice('nl-BE', true, true), NL], 'nl-NL')).toBe(NL);
  });

  it('is the first when nothing tells them apart, and the list stays as it was', () => {
    const [first, second] = [voice('nl-NL'), voice('nl-NL')];
    const list = [BE, first, second];
    expect(chooseVoice(list, 'nl-NL')).toBe(first);
    expect(list).toEqual([BE, first, second]);
  });
});

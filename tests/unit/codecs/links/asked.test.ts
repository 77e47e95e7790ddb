import { describe, expect, it } from 'vitest';
import { decodeAsked } from '../../../../src/codecs/links/asked.ts';
import { seal } from '../../../../src/codecs/bytes/seal.ts';
import { encodeRequest, REQUEST_KIND } from '../../../../src/codecs/links/request.ts';
import { fragmentOf } from '../../../../src/codecs/links/name.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const { instrument } = loadContent(CONTENT);
const known = [instrument];
const request = { seed: 3_000_000_001, instrument: 'v1' };
const code = encodeRequest(request);
const named = fragmentOf(code, 'Anne-Fleur');
const whole = { kind: 'ok', request, name: 'Anne-Fleur', fragment: named };

describe('the fragment of a request', () => {
  it('gives the request and the name', () => {
    expect(decodeAsked(`#${named}`, known)).toEqual(whole);
    expect(decodeAsked(`#${code}`, known)).toEqual({ ...whole, name: null, fragment: code });
  });

  it.each<[string, string]>([
    ['escaped by a gateway', `?%23${named}`],
    ['escaped twice', `%2523${named}`],
    ['broken over two lines', `#${named.slice(0, 7)}\n${named.slice(7)}`],
    ['with words behind it', `#${named}) Groet, Sam`],
  ])('is mended: %s', (_, fragment) => {
    expect(decodeAsked(fragment, known)).toEqual(whole);
  });

  it('without a name that can be read asks without one', () => {
    expect(decodeAsked(`#${code}.zzz`, known)).toMatchObject({ kind: 'ok', name: null });
  });

  it('tells what is wrong with it', () => {
    expect(decodeAsked('', known)).toEqual({ kind: 'empty' });
    expect(decodeAsked('#', known)).toEqual({ kind: 'empty' });
    expect(decodeAsked(`#${code.slice(0, -1)}`, known)).toEqual({ kind: 'damaged' });
    expect(decodeAsked(`#${seal([REQUEST_KIND, 2, 1, 0, 0, 0, 1])}`, known)).toEqual({
      kind: 'newer',
    });
    expect(decodeAsked(`#${encodeRequest({ seed: 1, instrument: 'v9' })}`, known)).toEqual({
      kind: 'newer',
    });
  });
});

// cspell:ignore fbclid
import { describe, expect, it } from 'vitest';
import { decodeShared } from '../../../src/codecs/links/received.ts';
import { fragmentIn } from '../../../src/platform/fragment.ts';
import { instrument } from '../../support/builders/content.ts';
import { arbCode } from '../../support/builders/links.ts';
import { fc } from '../../support/builders/property.ts';

describe('the code in an address', () => {
  it.each([
    ['behind its #', '#'],
    ['behind a mark of a campaign', '?utm_source=mail&fbclid=IwAR0#'],
    ['in the query, behind such a mark', '?utm_source=mail%23'],
    ['in the query, escaped twice', '?fbclid=IwAR0abc%2523'],
  ])('is read %s', (_, before) => {
    fc.assert(
      fc.property(arbCode, (code) => {
        const fragment = fragmentIn(new URL(`https://voorbeeld.example/gedeeld/${before}${code}`));
        expect(decodeShared(fragment, [instrument])).toEqual(decodeShared(code, [instrument]));
        expect(decodeShared(fragment, [instrument])).toHaveProperty('fragment', code);
      }),
      { numRuns: 40 },
    );
  });

  it('is not there when the address has none', () => {
    for (const rest of ['', '#', '?utm_source=mail', '?utm_source=mail#'])
      expect(fragmentIn(new URL(`https://voorbeeld.example/gedeeld/${rest}`))).toMatch(/^#?$/);
  });
});

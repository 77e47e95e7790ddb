import { describe, expect, it } from 'vitest';
import { fragmentFor, queryIn } from '../../../../src/codecs/links/query.ts';
import { LONGEST_QUERY, shortQuery } from '../../../../src/domain/text/query.ts';
import { fc } from '../../../support/builders/property.ts';

describe('what somebody looks for, in the fragment of an address', () => {
  it('is readable there, and comes back as it was', () => {
    expect(fragmentFor('nee zeggen')).toBe('#q=nee+zeggen');
    for (const text of ['nee zeggen', '100%', 'a&q=b', '#q=', 'één', '<script>', '+'])
      expect(queryIn(fragmentFor(text))).toBe(text);
  });

  it.each(['', '#', '#alle-paginas', '#inhoud', '#Q=a', 'q=a'])('is not there: %j', (fragment) => {
    expect(queryIn(fragment)).toBeNull();
  });

  it('is empty when nothing was typed', () => {
    expect(fragmentFor('  ')).toBe('');
    expect(queryIn('#q=')).toBe('');
  });

  it.each(['#q=%', '#q=%ff%fe', '#q=%00', '#q=a&q=b', `#q=${'a'.repeat(100_000)}`])(
    'is read from any address: %j',
    (fragment) => {
      expect(queryIn(fragment)?.length).toBeLessThanOrEqual(LONGEST_QUERY);
    },
  );

  it('comes back whatever it is, but for half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const query = shortQuery(text);
        expect(queryIn(fragmentFor(text))).toBe(query === '' ? null : query);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        queryIn(text);
        queryIn(`#q=${text}`);
        queryIn(fragmentFor(text));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../../src/i18n/say/sentences.ts';
import { fc } from '../../../support/builders/property.ts';

const long = `Ik heb de lijst gepakt, ${'de planken nagelopen, '.repeat(20)}en alles gebeld.`;

describe('the beginning of a story', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['Zonder punt', 'Zonder punt'],
    ['Kort.\n\nEn nog een.', 'Kort. En nog een.'],
    [`Een steekwoord\n${long}`, 'Een steekwoord'],
    [`Kort. ${long}`, 'Kort.'],
    [`${long} Daarna niets.`, long],
    [`'Kan dat?' vroeg ik. ${long}`, `'Kan dat?' vroeg ik.`],
    [`Het kostte 3.50 per stuk. ${long}`, 'Het kostte 3.50 per stuk.'],
  ])('of %j is %j', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });

  it('is the text itself up to the end of a sentence, never a part of one', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ,]{0,200}[.?!]$/), { minLength: 1 }), (all) => {
        const text = all.join(' ').trim().replaceAll(/\s+/g, ' ');
        const opening = openingOf(text).trim();
        expect(text.startsWith(opening)).toBe(true);
        expect(opening).toMatch(/[.?!]$/);
      }),
    );
  });
});

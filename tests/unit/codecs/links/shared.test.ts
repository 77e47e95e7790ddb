// cspell:ignore fbclid oneof guillemets
import { describe, expect, it } from 'vitest';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import { withName } from '../../../../src/codecs/links/shared.ts';
import { cleanName } from '../../../../src/codecs/links/name.ts';
import { instrument } from '../../../support/builders/content.ts';
import { arbCode } from '../../../support/builders/links.ts';
import { fc } from '../../../support/builders/property.ts';
import { forged } from '../../../support/builders/forge.ts';

const arbName = fc.constantFrom('', 'Anne', 'Jo', 'Zoë', 'José Luis', '李', '<img src=x>');
const arbFragment = fc.tuple(arbCode, arbName).map(([code, name]) => withName(code, name));

function decode(fragment: string) {
  return decodeShared(fragment, [instrument]);
}

/** The damage that mail, chat and people do to a link, each as a function of the fragment. */
const DAMAGES: Readonly<Record<string, (fragment: string) => string>> = {
  'nothing at all': (text) => text,
  'its own #': (text) => `#${text}`,
  'a second #': (text) => `##${text}`,
  '%23': (text) => `%23${text}`,
  '%2523': (text) => `#%2523${text}`,
  '%252523': (text) => `#%252523${text}`,
  'a full stop': (text) => `${text}.`,
  'three dots': (text) => `${text}...`,
  'a comma': (text) => `${text},`,
  'a bracket and a full stop': (text) => `${text}).`,
  'a question mark': (text) => `${text}?`,
  'an exclamation mark': (text) => `${text}!`,
  'a colon': (text) => `${text}:`,
  'a semicolon': (text) => `${text};`,
  'angle brackets': (text) => `<${text}>`,
  'escaped angle brackets': (text) => `%3C${text}%3E`,
  'square brackets': (text) => `[${text}]`,
  quotes: (text) => `"${text}"`,
  'curly quotes': (text) => `“${text}”`,
  'escaped curly quotes': (text) => `%E2%80%9C${text}%E2%80%9D`,
  guillemets: (text) => `«${text}»`,
  apostrophes: (text) => `'${text}'`,
  'marks for italics': (text) => `_${text}_`,
  'marks for bold': (text) => `**${text}**`,
  'blanks around it': (text) => `  ${text}\n`,
  'a blank, escaped': (text) => `%20${text}%20`,
  'a line break within': (text) => `${text.slice(0, 11)}\r\n${text.slice(11)}`,
  'a line break within, escaped': (text) => `${text.slice(0, 11)}%0D%0A${text.slice(11)}`,
  'line breaks twice': (text) => `${text.slice(0, 7)}\n ${text.slice(7, 19)}\n ${text.slice(19)}`,
  'a soft line break of mail': (text) => `${text.slice(0, 17)}=\r\n${text.slice(17)}`,
  'a soft line break, escaped': (text) => `${text.slice(0, 17)}=0D=0A${text.slice(17)}`,
  'the sign of a soft line break alone': (text) => `${text.slice(0, 17)}=${text.slice(17)}`,
  'a blank that nobody sees': (text) => `${text.slice(0, 5)}\u200b${text.slice(5)}\ufeff`,
  'the same, escaped': (text) => `${text.slice(0, 5)}%E2%80%8B${text.slice(5)}%EF%BB%BF`,
  'a soft hyphen': (text) => `${text.slice(0, 20)}\u00ad${text.slice(20)}`,
  'every character escaped': (text) =>
    [...text].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
  'a backslash before each _': (text) => text.replaceAll('_', '\\_'),
  'the address before it': (text) => `https://voorbeeld.example/gedeeld/#${text}`,
  'the address before it, escaped': (text) =>
    encodeURIComponent(`https://voorbeeld.example/gedeeld/#${text}`),
  'a mark of somebody who follows people': (text) => `${text}?fbclid=IwAR0abc_def-123`,
  'another such mark': (text) => `${text}&utm_source=mail`,
  'words after it': (text) => `${text} Groeten van Anne`,
  'words after it on a new line': (text) => `${text}.\n\nGroeten`,
};

describe('a link that can be repaired', () => {
  it.each(Object.entries(DAMAGES))('is read with %s', (_, damage) => {
    fc.assert(
      fc.property(arbFragment, (fragment) => {
        expect(decode(damage(fragment))).toEqual(decode(fragment));
        expect(['scores', 'answers']).toContain(decode(fragment).kind);
      }),
      { numRuns: 40 },
    );
  });

  it('is read with any two of these at once', () => {
    const arbDamage = fc.constantFrom(
      '%23',
      'a full stop',
      'a bracket and a full stop',
      'blanks around it',
      'quotes',
      'a line break within',
      'a blank that nobody sees',
      'angle brackets',
    );
    fc.assert(
      fc.property(arbFragment, arbDamage, arbDamage, (fragment, first, second) => {
        const damaged = DAMAGES[second]?.(DAMAGES[first]?.(fragment) ?? '') ?? '';
        expect(decode(damaged)).toEqual(decode(fragment));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the name, cleaned', () => {
    fc.assert(
      fc.property(arbCode, arbName, (code, name) => {
        const decoded = decode(withName(code, name));
        expect('name' in decoded && decoded.name).toBe(cleanName(name) || null);
      }),
    );
  });

  it('gives the fragment without the text around it', () => {
    fc.assert(
      fc.property(arbFragment, fc.constantFrom(...Object.keys(DAMAGES)), (fragment, damage) => {
        const decoded = decode(DAMAGES[damage]?.(fragment) ?? '');
        expect('fragment' in decoded && decoded.fragment).toBe(fragment);
      }),
    );
  });

  it('keeps its result when the name is damaged, and drops the name', () => {
    fc.assert(
      fc.property(arbCode, (code) => {
        const whole = decode(code);
        const named = withName(code, 'Anneke');
        for (const damaged of [named.slice(0, -2), `${named}x`, `${code}.`, `${code}.kapot`])
          expect(decode(damaged)).toEqual(whole);
      }),
    );
  });

  it('has at most 200 characters without the name', () => {
    fc.assert(fc.property(arbCode, (code) => code.length <= 60));
  });
});

describe('a link that cannot be repaired', () => {
  it.each(['', '#', '##', ' ', '%20', '%23', '#\n', '.', '%E2%80%8B', '<>'])(
    'is empty: %j',
    (text) => {
      expect(decode(text)).toEqual({ kind: 'empty' });
    },
  );

  it('is damaged in every truncation', () => {
    fc.assert(
      fc.property(arbCode, (code) => {
        for (let length = 1; length < code.length; length += 1) {
          const { kind } = decode(code.slice(0, length));
          // For some, only marks are left.
          expect(['damaged', 'empty']).toContain(kind);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is newer when it is whole and of a later version', () => {
    for (const code of [forged(2, 1, 0, 4), forged(0x41, 2, 1, 0), forged(99, 1, 2, 3)]) {
      expect(decode(code)).toEqual({ kind: 'newer' });
      expect(decode(`#%23${code}.`)).toEqual({ kind: 'newer' });
    }
  });
});

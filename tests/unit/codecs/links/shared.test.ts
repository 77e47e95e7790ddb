import { describe, expect, it } from 'vitest';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import { withName } from '../../../../src/codecs/links/shared.ts';
import { cleanName } from '../../../../src/codecs/links/name.ts';
import { MOST_READINGS, readingsOf } from '../../../../src/codecs/links/mend.ts';
import { instrument } from '../../../support/builders/content.ts';
import { arbDamage, DAMAGES, inAddressBar } from '../../../support/builders/damage.ts';
import { arbCode } from '../../../support/builders/links.ts';
import { fc } from '../../../support/builders/property.ts';
import { forged, forgedName } from '../../../support/builders/forge.ts';

const arbName = fc.constantFrom('', 'Anne', 'Jo', 'Zoë', 'José Luis', '李', '<img src=x>');
const arbFragment = fc.tuple(arbCode, arbName).map(([code, name]) => withName(code, name));

function decode(fragment: string) {
  return decodeShared(fragment, [instrument]);
}

describe('a link that can be repaired', () => {
  it.each(Object.entries(DAMAGES))('is read with %s', (_, damage) => {
    fc.assert(
      fc.property(arbFragment, fc.nat(400), (fragment, at) => {
        const damaged = damage(fragment, at);
        expect(['scores', 'answers']).toContain(decode(fragment).kind);
        expect(decode(damaged)).toEqual(decode(fragment));
        expect(decode(inAddressBar(damaged))).toEqual(decode(fragment));
      }),
      { numRuns: 40 },
    );
  });

  it('is read with any two of these at once', () => {
    fc.assert(
      fc.property(arbFragment, arbDamage, arbDamage, (fragment, [, first], [, second]) => {
        const damaged = second(first(fragment));
        expect(decode(damaged)).toEqual(decode(fragment));
        expect(decode(inAddressBar(damaged))).toEqual(decode(fragment));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read when a browser left out the line break behind it, or the one before the name', () => {
    fc.assert(
      fc.property(arbCode, arbName, (code, name) => {
        const [, encoded = ''] = withName(code, name).split('.');
        for (const end of ['\n', '\r\n\r\n'])
          expect(decode(inAddressBar(code + end + encoded))).toEqual(decode(withName(code, name)));
        expect(decode(inAddressBar(`${code}\nGroeten, Anne`))).toEqual(decode(code));
        const named = withName(code, name);
        expect(decode(inAddressBar(`${named}\nGroeten, Anne`))).toEqual(decode(named));
        expect(decode(inAddressBar(`${named}\n\n14:05`))).toEqual(decode(named));
      }),
    );
  });

  it('is one of few readings', () => {
    const arbText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4_000 }),
      fc.string({ unit: fc.constantFrom(...'aB9#.= \n-%'), maxLength: 4_000 }),
    );
    const isFew = (text: string) => readingsOf(text).length <= MOST_READINGS;
    fc.assert(fc.property(arbText, isFew));
    for (const part of [
      'aaaaaaaaaaaa ',
      'aaaaaaaaaa#',
      'aaaa=20',
      'a ',
      '=61 #',
      '%2523aaaaaaaaaa.',
    ])
      expect(isFew(part.repeat(4_000 / part.length)), part).toBe(true);
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
      fc.property(arbFragment, arbDamage, (fragment, [, damage]) => {
        const decoded = decode(damage(fragment));
        expect('fragment' in decoded && decoded.fragment).toBe(fragment);
      }),
    );
  });

  it('keeps its result when the name is damaged, and drops the name', () => {
    fc.assert(
      fc.property(arbCode, (code) => {
        const whole = decode(code);
        const named = withName(code, 'Anneke');
        for (const damaged of [
          named.slice(0, -2),
          `${code}.x${named.slice(code.length + 1)}`,
          `${code}.`,
          `${code}.kapot`,
        ])
          expect(decode(damaged)).toEqual(whole);
      }),
    );
  });

  it('keeps its result when somebody forged the name, and drops the name', () => {
    fc.assert(
      fc.property(
        arbCode,
        fc.constantFrom('Bel 0900-1234', 'fraude.nl', '\u3164'),
        (code, name) => {
          expect(decode(`${code}.${forgedName(name)}`)).toEqual(decode(code));
        },
      ),
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

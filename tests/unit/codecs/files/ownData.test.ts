import { describe, expect, it } from 'vitest';
import type { KeptText } from '../../../../src/codecs/files/ownData.ts';
import {
  decodeOwnData,
  encodeOwnData,
  LONGEST_FILE,
} from '../../../../src/codecs/files/ownData.ts';
import { hostileTexts } from '../../../support/builders/hostile.ts';
import { fc } from '../../../support/builders/property.ts';

const arbTexts = fc.array(
  fc.record({
    key: fc.constantFrom('aan-het-roer', 'aan-het-roer-plan', 'aan-het-roer-nog-nieuwer2'),
    text: fc.string({ unit: 'binary', maxLength: 40 }),
  }),
  { minLength: 1, maxLength: 5 },
);

const file = (change: object) =>
  JSON.stringify({ format: 'aan-het-roer', version: 1, values: [], ...change });
const holding = (...values: readonly unknown[]) => file({ values });

describe('a file of own data', () => {
  it('gives every text back to the byte, also halves of a character', () => {
    fc.assert(
      fc.property(arbTexts, (values: readonly KeptText[]) => {
        expect(decodeOwnData(encodeOwnData(values))).toEqual({ kind: 'ok', values });
      }),
    );
    const values = [{ key: 'aan-het-roer', text: 'a\ud800"\\\n{[' }];
    expect(decodeOwnData(encodeOwnData(values))).toEqual({ kind: 'ok', values });
  });

  it('may have been opened and saved in an editor', () => {
    const values = [{ key: 'aan-het-roer', text: 'é' }];
    const saved = JSON.stringify(JSON.parse(encodeOwnData(values)), null, 2);
    expect(decodeOwnData(`\uFEFF${saved}`.replaceAll('\n', '\r\n'))).toEqual({
      kind: 'ok',
      values,
    });
  });

  const ours = { key: 'aan-het-roer', text: '{}' };
  it.each([
    ['damaged', 'not a file of ours at all'],
    ['damaged', encodeOwnData([ours]).slice(0, -9)],
    ['foreign', '[1,2]'],
    ['foreign', '{"file":"aan-het-roer-antwoorden","version":1,"answers":[]}'],
    ['foreign', file({ version: '1' })],
    ['foreign', file({ version: 0 })],
    ['foreign', file({ values: {} })],
    ['newer', file({ version: 2, values: 'other' })],
    ['empty', file({})],
    ['foreign', holding(ours, null)],
    ['foreign', holding({ ...ours, text: 1 })],
    ['foreign', holding({ ...ours, key: 'token' })],
    ['foreign', holding({ ...ours, key: '__proto__' })],
    ['foreign', holding({ ...ours, key: 'aan-het-roer-gewist' })],
    ['foreign', holding({ ...ours, key: 'aan-het-roer-gesprek-gewist' })],
    ['foreign', holding({ ...ours, key: 'aan-het-roer/../x' })],
    ['foreign', holding({ ...ours, text: `${'{"a":'.repeat(50)}1${'}'.repeat(50)}` })],
    ['foreign', holding({ ...ours, text: 'x'.repeat(5_000_001) })],
    ['foreign', holding(...Array.from({ length: 201 }, () => ours))],
    ['foreign', '['.repeat(1_000_000)],
    ['tooLarge', ' '.repeat(LONGEST_FILE + 1)],
  ])('is refused: %s', (kind, text) => {
    expect(decodeOwnData(text)).toEqual({ kind });
  });

  it('of any harmed kind is refused or read, and pollutes nothing', () => {
    const past = [encodeOwnData([ours, { key: 'aan-het-roer-plannen', text: '{"version":1}' }])];
    for (const text of hostileTexts(past, 3_000, 7)) {
      const decoded = decodeOwnData(text);
      if (decoded.kind !== 'ok') continue;
      for (const one of decoded.values) expect(one.key).toMatch(/^aan-het-roer/);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

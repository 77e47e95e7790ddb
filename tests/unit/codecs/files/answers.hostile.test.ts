// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { decodeAnswerFile, encodeAnswerFile } from '../../../../src/codecs/files/answers.ts';
import { arbPacedResponse } from '../../../support/builders/arbitraries.ts';
import { instrument } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';

const MEBIBYTE = 2 ** 20;
const arbText = arbPacedResponse.map((response) => encodeAnswerFile('v1', response));
const decode = (text: string) => decodeAnswerFile(text, [instrument]);

/** Everything that is accepted must be answers that can be written and read again. */
function isRefusedOrRead(text: string): boolean {
  const decoded = decode(text);
  if (decoded.kind !== 'ok') return decoded.kind === 'damaged' || decoded.kind === 'newer';
  const written = encodeAnswerFile(decoded.instrument.version, decoded.response);
  const again = decode(written);
  return again.kind === 'ok' && encodeAnswerFile('v1', again.response) === written;
}

const file = (answers: string, extra = '') =>
  `{"file":"aan-het-roer-antwoorden","version":1,"instrument":"v1","answers":[${answers}]${extra}}`;

describe('any text at all', () => {
  it('is refused, or is an answer file, and throws nothing', () => {
    const arbAny = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json({ noUnicodeString: false }),
      fc.json().map((value) => file(value)),
    );
    fc.assert(fc.property(arbAny, isRefusedOrRead), { numRuns: 1_000 });
  });

  it('is accepted or refused as a whole when one character was lost, changed or added', () => {
    fc.assert(
      fc.property(
        arbText,
        fc.nat(),
        fc.nat(1),
        fc.string({ unit: 'binary', maxLength: 1 }),
        (text, place, lost, char) => {
          const at = place % text.length;
          return isRefusedOrRead(text.slice(0, at) + char + text.slice(at + lost));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is damaged in every truncation', () => {
    fc.assert(
      fc.property(arbText, fc.nat(), (text, place) => {
        // The last character is a newline that JSON does not need.
        expect(decode(text.slice(0, place % (text.length - 1)))).toEqual({ kind: 'damaged' });
      }),
    );
  });

  it('is refused when it is a mebibyte, nested or flat', () => {
    const texts = ['['.repeat(MEBIBYTE), '\ud800'.repeat(MEBIBYTE), ' '.repeat(MEBIBYTE)];
    for (const text of [...texts, file('[],'.repeat(30_000))]) {
      expect(decode(text)).toEqual({ kind: 'damaged' });
    }
  });
});

describe('a file of ours', () => {
  it('is read up to 100,000 characters, and no further', () => {
    const text = file('{"item":"pro-3","answer":5,"ms":0}');
    expect(decode(text.padEnd(100_000)).kind).toBe('ok');
    expect(decode(text.padEnd(100_001))).toEqual({ kind: 'damaged' });
  });
});

describe('keys that lead to a prototype', () => {
  it.each(['__proto__', 'constructor', 'toString'])('are no items: %s', (name) => {
    expect(decode(file(`{"item":"${name}","answer":5,"ms":0}`))).toEqual({ kind: 'damaged' });
  });

  it('change nothing and add nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(decode(file('', ',"__proto__":{"polluted":true}')).kind).toBe('ok');
    expect(decode(file('{"__proto__":{"item":"pro-3","answer":5,"ms":0}}')).kind).toBe('damaged');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

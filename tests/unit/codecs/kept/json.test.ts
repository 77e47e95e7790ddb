import { describe, expect, it } from 'vitest';
import { isId, isIntegerIn, isRecord, parseJson } from '../../../../src/codecs/kept/json.ts';
import { fc } from '../../../support/builders/property.ts';

describe('parsing JSON', () => {
  it('gives the value, or says that there is none, and never throws', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
    expect(parseJson('null')).toEqual({ ok: true, value: null });
    for (const text of ['', '{', '{"a":}', 'undefined', 'NaN', '\ud800', '['.repeat(100_000)]) {
      expect(parseJson(text)).toEqual({ ok: false });
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseJson(text);
      }),
    );
  });
});

describe('a record', () => {
  it('is an object and nothing else', () => {
    expect([{}, { a: 1 }, Object.create(null)].every(isRecord)).toBe(true);
    for (const other of [null, [], 'text', 1, true, undefined]) expect(isRecord(other)).toBe(false);
  });
});

describe('an integer in bounds', () => {
  it('includes both bounds and refuses everything that is not a whole number', () => {
    expect([1, 3, 5].every((value) => isIntegerIn(value, 1, 5))).toBe(true);
    for (const other of [0, 6, 1.5, Number.NaN, Infinity, '3', null, [3], true]) {
      expect(isIntegerIn(other, 1, 5)).toBe(false);
    }
  });
});

describe('an id', () => {
  it('is a short name of letters, digits and hyphens', () => {
    expect(['sit-1-aan-het-roer', 'a', 'A1', 'x'.repeat(40)].every(isId)).toBe(true);
    for (const other of [
      '',
      'x'.repeat(41),
      '__proto__',
      'a b',
      'a\n',
      '\na',
      'é',
      'a.b',
      7,
      null,
      ['a'],
    ]) {
      expect(isId(other)).toBe(false);
    }
  });
});

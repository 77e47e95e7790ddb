// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { decodeState, encodeState } from '../../../../src/codecs/kept/state.ts';
import { arbState } from '../../../support/builders/arbitraries.ts';
import { fc } from '../../../support/builders/property.ts';

const MEBIBYTE = 2 ** 20;
const arbText = arbState.map(encodeState);

/** Everything that is accepted must be a state that can be kept and read again. */
function isRefusedOrKept(text: string): boolean {
  const decoded = decodeState(text);
  if (decoded.kind !== 'ok') return decoded.kind === 'damaged' || decoded.kind === 'newer';
  const again = decodeState(encodeState(decoded.state));
  return again.kind === 'ok' && encodeState(again.state) === encodeState(decoded.state);
}

/** The JSON with the nth value in it (counted depth first) replaced. */
function withNth(value: unknown, nth: number, replacement: unknown): unknown {
  let seen = -1;
  const visit = (node: unknown): unknown => {
    seen += 1;
    if (seen === nth) return replacement;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value);
}

describe('any text at all', () => {
  it('is refused, or is a state, and throws nothing', () => {
    const arbAny = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json({ noUnicodeString: false }),
    );
    fc.assert(fc.property(arbAny, isRefusedOrKept), { numRuns: 1_000 });
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
          return isRefusedOrKept(text.slice(0, at) + char + text.slice(at + lost));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is accepted or refused as a whole when any of its values was replaced by any other', () => {
    fc.assert(
      fc.property(arbText, fc.nat(40), fc.jsonValue(), (text, nth, replacement) =>
        isRefusedOrKept(JSON.stringify(withNth(JSON.parse(text), nth, replacement))),
      ),
      { numRuns: 2_000 },
    );
  });

  it('is damaged in every truncation', () => {
    fc.assert(
      fc.property(arbText, fc.nat(), (text, place) => {
        expect(decodeState(text.slice(0, place % text.length))).toEqual({ kind: 'damaged' });
      }),
    );
  });

  it('is refused when it is a mebibyte, nested or flat', () => {
    const answers = Array.from({ length: 60_000 }, (_, i) => `"i-${i}":[3,1,0]`).join(',');
    const texts = [
      '['.repeat(MEBIBYTE),
      '{"a":'.repeat(MEBIBYTE / 5),
      '"'.repeat(MEBIBYTE),
      '\ud800'.repeat(MEBIBYTE),
    ];
    for (const text of [...texts, `{"version":1,"attempts":[{"answers":{${answers}}}]}`]) {
      expect(decodeState(text)).toEqual({ kind: 'damaged' });
    }
  });
});

describe('keys that lead to a prototype', () => {
  const envelope = (answers: string, extra = '') =>
    `{"version":1,"epoch":"e","attempts":[{"id":"a","instrument":"v1","startedAt":0,"seed":0,"answers":{${answers}}${extra}}],` +
    '"place":{"value":null,"at":0},"autoAdvance":{"value":true,"at":0}}';

  it('are refused as item ids, or are ordinary names', () => {
    expect(decodeState(envelope('"__proto__":[5,1,0]'))).toEqual({ kind: 'damaged' });
    const decoded = decodeState(envelope('"constructor":[5,1,0],"toString":[4,2,0]'));
    if (decoded.kind !== 'ok') throw new Error('refused');
    const [attempt] = decoded.state.attempts;
    expect([...(attempt?.answers.keys() ?? [])]).toEqual(['constructor', 'toString']);
    expect(decodeState(encodeState(decoded.state))).toEqual(decoded);
  });

  it('change nothing outside the state', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    decodeState(
      envelope('', ',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'),
    );
    decodeState('{"__proto__":{"version":1,"polluted":true}}');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('cannot supply a missing value', () => {
    expect(decodeState('{"__proto__":{"version":2}}')).toEqual({ kind: 'damaged' });
  });
});

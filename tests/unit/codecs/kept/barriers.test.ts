// cspell:ignore oneof
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BARRIERS_VERSION,
  decodeBarriers,
  encodeBarriers,
} from '../../../../src/codecs/kept/barriers.ts';
import { emptyBarriers } from '../../../../src/domain/barriers/chosen.ts';
import { arbBarriers } from '../../../support/builders/barriers.ts';
import { fc } from '../../../support/builders/property.ts';

type Raw = Record<string, unknown>;

const CHOICE = { epoch: 'e1', chosen: { value: ['voornemen', 'lagen'], at: 3_000 } };

/** The stored text of a choice with one thing changed. */
function stored(change: Raw): string {
  return JSON.stringify({ ...(JSON.parse(encodeBarriers(CHOICE)) as Raw), ...change });
}

/** Everything that is accepted must be a choice that can be kept and read again. */
function isRefusedOrKept(text: string): boolean {
  const decoded = decodeBarriers(text);
  if (decoded.kind !== 'ok') return decoded.kind === 'damaged' || decoded.kind === 'newer';
  const again = decodeBarriers(encodeBarriers(decoded.state));
  return again.kind === 'ok' && encodeBarriers(again.state) === encodeBarriers(decoded.state);
}

describe('a stored choice', () => {
  it('is read back unchanged, and written back to the byte', () => {
    fc.assert(
      fc.property(arbBarriers, (state) => {
        const text = encodeBarriers(state);
        expect(decodeBarriers(text)).toEqual({ kind: 'ok', state });
      }),
    );
    const empty = emptyBarriers('e2');
    expect(decodeBarriers(encodeBarriers(empty))).toEqual({ kind: 'ok', state: empty });
  });

  it('is laid out as published', () => {
    expect(JSON.parse(encodeBarriers(CHOICE))).toEqual({
      version: 1,
      epoch: 'e1',
      chosen: { value: ['voornemen', 'lagen'], at: 3_000 },
    });
  });

  it('of a newer version is distinguished from a damaged one', () => {
    const version = BARRIERS_VERSION + 1;
    expect(decodeBarriers(stored({ version, chosen: 1 }))).toEqual({ kind: 'newer', version });
  });

  it('keeps what a newer version of the site added, and ids that it does not know', () => {
    const text = stored({ chosen: { value: ['nog-onbekend'], at: 1, by: 'x' }, note: 'later' });
    const decoded = decodeBarriers(text);
    expect(decoded.kind === 'ok' && encodeBarriers(decoded.state)).toBe(text);
  });
});

describe('a damaged choice', () => {
  it.each<[string, Raw]>([
    ['no version', { version: undefined }],
    ['version nought', { version: 0 }],
    ['no epoch', { epoch: '' }],
    ['an epoch that is a path', { epoch: '__proto__' }],
    ['nothing chosen at all', { chosen: undefined }],
    ['a choice without a moment', { chosen: { value: [] } }],
    ['a choice that is no list', { chosen: { value: {}, at: 1 } }],
    ['an id that is none', { chosen: { value: ['a b'], at: 1 } }],
    ['an id that is no text', { chosen: { value: [1], at: 1 } }],
    ['the same twice', { chosen: { value: ['lagen', 'lagen'], at: 1 } }],
    ['four', { chosen: { value: ['a', 'b', 'c', 'd'], at: 1 } }],
    ['a moment before 1970', { chosen: { value: [], at: -1 } }],
    ['a moment after all time', { chosen: { value: [], at: 8_640_000_000_000_001 } }],
  ])('has %s', (_, change) => {
    expect(decodeBarriers(stored(change))).toEqual({ kind: 'damaged' });
  });

  it('is every truncation', () => {
    const text = encodeBarriers(CHOICE);
    for (let end = 0; end < text.length; end += 1)
      expect(decodeBarriers(text.slice(0, end))).toEqual({ kind: 'damaged' });
  });
});

describe('any text at all', () => {
  it('is refused, or is a choice, and throws nothing', () => {
    const arbAny = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(fc.property(arbAny, isRefusedOrKept), { numRuns: 1_000 });
  });

  it('is accepted or refused as a whole when one of its values was replaced by any other', () => {
    const arbKey = fc.constantFrom('version', 'epoch', 'chosen');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) =>
        isRefusedOrKept(stored({ [key]: value })),
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('choices on devices', () => {
  const folder = resolve(import.meta.dirname, '../../../fixtures/barriers');
  const MEANING: Readonly<Record<string, readonly string[]>> = {
    'v1-none-left.json': [],
    'v1-three.json': ['voornemen', 'geen-steun', 'te-veel-tegelijk'],
  };

  it('are all known to this test', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(MEANING).sort());
  });

  it.each(Object.keys(MEANING))(
    'keep their meaning, and are still written that way: %s',
    (name) => {
      const text = readFileSync(resolve(folder, name), 'utf8');
      const decoded = decodeBarriers(text);
      if (decoded.kind !== 'ok') throw new Error(decoded.kind);
      expect(decoded.state.chosen.value).toEqual(MEANING[name]);
      expect(encodeBarriers(decoded.state)).toBe(text);
    },
  );
});

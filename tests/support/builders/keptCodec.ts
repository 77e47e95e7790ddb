// cspell:ignore oneof
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../src/stores/kept/value.ts';
import { fc } from './property.ts';

type Raw = Readonly<Record<string, unknown>>;
type Decoded<T> =
  | { readonly kind: 'ok'; readonly state: T }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

type Codec<T extends Kept> = {
  readonly encode: (state: T) => string;
  readonly decode: (text: string) => Decoded<T>;
  readonly version: number;
};

type Example<T extends Kept> = {
  readonly arbitrary: fc.Arbitrary<T>;
  readonly sample: T;
  /** How the sample lies on a device, without `version` and `epoch`. */
  readonly published: Raw;
  /** An empty value. */
  readonly empty: T;
  /** Values with one thing wrong, each with its name. */
  readonly broken: readonly (readonly [string, Raw])[];
};

type OnDevices<T> = {
  /** The folder below tests/fixtures with what lay on devices. */
  readonly folder: string;
  /** What each file means, in short. */
  readonly meaning: Readonly<Record<string, unknown>>;
  readonly meaningOf: (state: T) => unknown;
};

/** The stored text of a sample with some of its fields replaced. */
export function storedWith<T extends Kept>({ encode }: Codec<T>, sample: T) {
  return (change: Raw): string =>
    JSON.stringify({ ...(JSON.parse(encode(sample)) as Raw), ...change });
}

/** What holds for every value that is kept: tests that each codec must pass. */
export function describeKeptCodec<T extends Kept>(codec: Codec<T>, example: Example<T>): void {
  const { encode, decode, version } = codec;
  const { arbitrary, sample, published, empty, broken } = example;
  const stored = storedWith(codec, sample);
  /** Everything that is accepted must be something that can be kept and read again. */
  const isRefusedOrKept = (text: string): boolean => {
    const decoded = decode(text);
    if (decoded.kind !== 'ok') return decoded.kind === 'damaged' || decoded.kind === 'newer';
    const again = decode(encode(decoded.state));
    return again.kind === 'ok' && encode(again.state) === encode(decoded.state);
  };

  describe('what is stored', () => {
    it('is read back unchanged, and written back to the byte', () => {
      const isSame = (state: T) => {
        const text = encode(state);
        const decoded = decode(text);
        expect(decoded).toEqual({ kind: 'ok', state });
        expect(decoded.kind === 'ok' && encode(decoded.state)).toBe(text);
      };
      fc.assert(fc.property(arbitrary, isSame));
      isSame(empty);
    });

    it('is laid out as published', () => {
      expect(JSON.parse(encode(sample))).toEqual({ version, epoch: sample.epoch, ...published });
    });

    it('by a newer version is distinguished from what is damaged', () => {
      const newer = version + 1;
      const change = Object.fromEntries(Object.keys(published).map((key) => [key, 'elsewhere']));
      expect(decode(stored({ ...change, version: newer }))).toEqual({
        kind: 'newer',
        version: newer,
      });
    });
  });

  describe('what is damaged', () => {
    it.each<readonly [string, Raw]>([
      ['no version', { version: undefined }],
      ['version nought', { version: 0 }],
      ['a version in words', { version: '1' }],
      ['no epoch', { epoch: '' }],
      ['an epoch that is a path', { epoch: '__proto__' }],
      ...broken,
    ])('has %s', (_, change) => {
      expect(decode(stored(change))).toEqual({ kind: 'damaged' });
    });

    it('is every truncation', () => {
      const text = encode(sample);
      for (let end = 0; end < text.length; end += 1)
        expect(decode(text.slice(0, end))).toEqual({ kind: 'damaged' });
    });

    it('cannot reach a prototype', () => {
      expect(decode('{"__proto__":{"version":2}}')).toEqual({ kind: 'damaged' });
    });
  });

  describe('any text at all', () => {
    it('is refused, or can be kept, and throws nothing', () => {
      const arbText = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
      fc.assert(fc.property(arbText, isRefusedOrKept), { numRuns: 1_000 });
    });

    it('is accepted or refused as a whole when one of its values was replaced by any other', () => {
      // A field that a newer version of the site added is accepted, so that many of these are.
      const arbKey = fc.constantFrom('version', 'epoch', 'later', ...Object.keys(published));
      const isWhole = (key: string, value: unknown) => isRefusedOrKept(stored({ [key]: value }));
      fc.assert(fc.property(arbKey, fc.jsonValue(), isWhole), { numRuns: 1_000 });
    });
  });
}

/** What lay on devices keeps its meaning for good, and is still written that way. */
export function describeOnDevices<T extends Kept>(
  { encode, decode }: Codec<T>,
  { folder, meaning, meaningOf }: OnDevices<T>,
): void {
  const path = resolve(import.meta.dirname, '../../fixtures', folder);
  describe('what lay on devices', () => {
    it('is all known to this test', () => {
      expect(readdirSync(path).sort()).toEqual(Object.keys(meaning).sort());
    });

    it.each(Object.keys(meaning))('keeps its meaning, to the byte: %s', (name) => {
      const text = readFileSync(resolve(path, name), 'utf8');
      const decoded = decode(text);
      if (decoded.kind !== 'ok') throw new Error(decoded.kind);
      expect(meaningOf(decoded.state)).toEqual(meaning[name]);
      expect(encode(decoded.state)).toBe(text);
    });
  });
}

/** The length of the text in each box. */
export function lengthsIn(
  notes: ReadonlyMap<string, { readonly value: string }>,
): Readonly<Record<string, number>> {
  return Object.fromEntries([...notes].map(([box, { value }]) => [box, value.length]));
}

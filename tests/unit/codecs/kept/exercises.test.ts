// cspell:ignore oneof
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  decodeExercises,
  encodeExercises,
  EXERCISES_VERSION,
} from '../../../../src/codecs/kept/exercises.ts';
import type { ExerciseNotes } from '../../../../src/domain/exercise/notes.ts';
import { emptyExercises, withWritten } from '../../../../src/domain/exercise/notes.ts';
import { NOTE_LIMIT } from '../../../../src/domain/history/notes.ts';
import { arbExercises } from '../../../support/builders/exercises.ts';
import { fc } from '../../../support/builders/property.ts';

const NOTES: ExerciseNotes = {
  epoch: 'e1',
  notes: new Map([
    ['drie-stoelen/dromer', { value: 'Een uur zonder telefoon.\n"Stil".', at: 4_000 }],
    ['drie-vragen/nu', { value: '', at: 5_000 }],
  ]),
};

type Raw = Record<string, unknown>;

/** The stored text of NOTES with one thing changed. */
function stored(change: Raw): string {
  return JSON.stringify({ ...(JSON.parse(encodeExercises(NOTES)) as Raw), ...change });
}

/** Everything that is accepted must be something that can be kept and read again. */
function isRefusedOrKept(text: string): boolean {
  const decoded = decodeExercises(text);
  if (decoded.kind !== 'ok') return decoded.kind === 'damaged' || decoded.kind === 'newer';
  const again = decodeExercises(encodeExercises(decoded.state));
  return again.kind === 'ok' && encodeExercises(again.state) === encodeExercises(decoded.state);
}

describe('stored exercises', () => {
  it('are read back unchanged, and written back to the byte', () => {
    fc.assert(
      fc.property(arbExercises, (state) => {
        const text = encodeExercises(state);
        const decoded = decodeExercises(text);
        expect(decoded).toEqual({ kind: 'ok', state });
        expect(decoded.kind === 'ok' && encodeExercises(decoded.state)).toBe(text);
      }),
    );
  });

  it('are laid out as published', () => {
    expect(JSON.parse(encodeExercises(NOTES))).toEqual({
      version: 1,
      epoch: 'e1',
      notes: {
        'drie-stoelen/dromer': ['Een uur zonder telefoon.\n"Stil".', 4_000],
        'drie-vragen/nu': ['', 5_000],
      },
    });
    const empty = emptyExercises('e2');
    expect(decodeExercises(encodeExercises(empty))).toEqual({ kind: 'ok', state: empty });
  });

  it('keep a full box, and boxes and fields of a newer version of the site', () => {
    const full = withWritten(NOTES, 'later/vak', 'é'.repeat(NOTE_LIMIT), 1);
    expect(decodeExercises(encodeExercises(full))).toEqual({ kind: 'ok', state: full });
    const text = stored({ notes: { 'later/vak': ['a', 1, 'more'] }, mood: { value: 1, at: 2 } });
    const decoded = decodeExercises(text);
    expect(decoded.kind === 'ok' && encodeExercises(decoded.state)).toBe(text);
  });

  it('of a newer version are distinguished from damaged ones', () => {
    const version = EXERCISES_VERSION + 1;
    const text = stored({ version, notes: 'elsewhere' });
    expect(decodeExercises(text)).toEqual({ kind: 'newer', version });
  });
});

describe('damaged exercises', () => {
  it.each<[string, Raw]>([
    ['no version', { version: undefined }],
    ['version nought', { version: 0 }],
    ['a version in words', { version: '1' }],
    ['no epoch', { epoch: '' }],
    ['an epoch that is a path', { epoch: '__proto__' }],
    ['no notes', { notes: null }],
    ['notes that are a list', { notes: [] }],
    ['a note in no exercise', { notes: { dromer: ['a', 1] } }],
    ['a note deeper than a box', { notes: { 'a/b/c': ['a', 1] } }],
    ['a note in an exercise without a name', { notes: { '/b': ['a', 1] } }],
    ['a note in a box that has no id', { notes: { 'a/b c': ['a', 1] } }],
    ['a note without a moment', { notes: { 'a/b': ['a'] } }],
    ['a note that is no text', { notes: { 'a/b': [1, 1] } }],
    ['a note that is too long', { notes: { 'a/b': ['a'.repeat(NOTE_LIMIT + 1), 1] } }],
    ['a moment before 1970', { notes: { 'a/b': ['a', -1] } }],
    ['a moment after all time', { notes: { 'a/b': ['a', 8_640_000_000_000_001] } }],
  ])('have %s', (_, change) => {
    expect(decodeExercises(stored(change))).toEqual({ kind: 'damaged' });
  });

  it('are every truncation', () => {
    const text = encodeExercises(NOTES);
    for (let end = 0; end < text.length; end += 1)
      expect(decodeExercises(text.slice(0, end))).toEqual({ kind: 'damaged' });
  });
});

describe('any text at all', () => {
  it('is refused, or can be kept, and throws nothing', () => {
    const arbAny = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(fc.property(arbAny, isRefusedOrKept), { numRuns: 1_000 });
    const arbKey = fc.constantFrom('version', 'epoch', 'notes');
    fc.assert(
      fc.property(arbKey, fc.jsonValue(), (key, value) =>
        isRefusedOrKept(stored({ [key]: value })),
      ),
      { numRuns: 1_000 },
    );
  });

  it('cannot reach a prototype', () => {
    for (const box of ['__proto__', '__proto__/polluted', 'a/__proto__'])
      expect(decodeExercises(stored({}).replace('drie-vragen/nu', box))).toEqual({
        kind: 'damaged',
      });
  });
});

describe('exercises on devices', () => {
  const folder = resolve(import.meta.dirname, '../../../fixtures/exercises');
  /** The meaning of each: the length of the text in each box. */
  const MEANING: Readonly<Record<string, unknown>> = {
    'v1-two-exercises.json': {
      'drie-stoelen/dromer': 36,
      'drie-stoelen/criticus': 0,
      'vier-manieren-van-leren/vraag': 10,
    },
  };

  it('are all known to this test', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(MEANING).sort());
  });

  it.each(Object.keys(MEANING))('keep their meaning, to the byte: %s', (name) => {
    const text = readFileSync(resolve(folder, name), 'utf8');
    const decoded = decodeExercises(text);
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    const lengths = [...decoded.state.notes].map(([box, { value }]) => [box, value.length]);
    expect(Object.fromEntries(lengths)).toEqual(MEANING[name]);
    expect(encodeExercises(decoded.state)).toBe(text);
  });
});

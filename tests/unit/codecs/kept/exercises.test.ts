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
import {
  describeKeptCodec,
  describeOnDevices,
  lengthsIn,
  storedWith,
} from '../../../support/builders/keptCodec.ts';

const codec = { encode: encodeExercises, decode: decodeExercises, version: EXERCISES_VERSION };

const NOTES: ExerciseNotes = {
  epoch: 'e1',
  notes: new Map([
    ['drie-stoelen/dromer', { value: 'Een uur zonder telefoon.\n"Stil".', at: 4_000 }],
    ['drie-vragen/nu', { value: '', at: 5_000 }],
  ]),
};
const stored = storedWith(codec, NOTES);

describeKeptCodec(codec, {
  arbitrary: arbExercises,
  sample: NOTES,
  empty: emptyExercises('e2'),
  published: {
    notes: {
      'drie-stoelen/dromer': ['Een uur zonder telefoon.\n"Stil".', 4_000],
      'drie-vragen/nu': ['', 5_000],
    },
  },
  broken: [
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
  ],
});

describeOnDevices(codec, {
  folder: 'exercises',
  meaning: {
    'v1-two-exercises.json': {
      'drie-stoelen/dromer': 36,
      'drie-stoelen/criticus': 0,
      'vier-manieren-van-leren/vraag': 10,
    },
  },
  meaningOf: ({ notes }) => lengthsIn(notes),
});

describe('notes of exercises', () => {
  it('keep a full box, and boxes and fields of a newer version of the site', () => {
    const full = withWritten(NOTES, 'later/vak', 'é'.repeat(NOTE_LIMIT), 1);
    expect(decodeExercises(encodeExercises(full))).toEqual({ kind: 'ok', state: full });
    const text = stored({ notes: { 'later/vak': ['a', 1, 'more'] }, mood: { value: 1, at: 2 } });
    const decoded = decodeExercises(text);
    expect(decoded.kind === 'ok' && encodeExercises(decoded.state)).toBe(text);
  });

  it.each(['__proto__', '__proto__/polluted', 'a/__proto__'])('refuse the box %s', (box) => {
    expect(decodeExercises(stored({}).replace('drie-vragen/nu', box))).toEqual({ kind: 'damaged' });
  });
});

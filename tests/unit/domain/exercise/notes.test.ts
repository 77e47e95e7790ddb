import { describe, expect, it } from 'vitest';
import {
  boxOf,
  emptyExercises,
  isWritten,
  mergeExercises,
  withWritten,
  writtenIn,
} from '../../../../src/domain/exercise/notes.ts';
import { NOTE_LIMIT } from '../../../../src/domain/history/notes.ts';
import { arbExercises } from '../../../support/builders/exercises.ts';
import { fc } from '../../../support/builders/property.ts';

const empty = () => emptyExercises('epoch');
const dreamer = () => boxOf('drie-stoelen', 'dromer');

describe('a box of an exercise', () => {
  it('holds the last text written, and no other box does', () => {
    const once = withWritten(empty(), dreamer(), 'eerst', 1_000);
    const twice = withWritten(once, dreamer(), 'dan', 500);
    expect(writtenIn(twice, dreamer())).toBe('dan');
    expect(writtenIn(twice, boxOf('drie-vragen', 'dromer'))).toBe('');
    expect([writtenIn(empty(), dreamer()), isWritten(empty()), isWritten(once)]).toEqual([
      '',
      false,
      true,
    ]);
  });

  it(`takes ${NOTE_LIMIT} characters at most, and no half picture`, () => {
    const long = 'a'.repeat(NOTE_LIMIT);
    expect(writtenIn(withWritten(empty(), dreamer(), `${long}b`, 1), dreamer())).toBe(long);
    const cut = withWritten(empty(), dreamer(), `${long.slice(1)}😀`, 1);
    expect(writtenIn(cut, dreamer())).toBe(long.slice(1));
  });
});

describe('merging two copies', () => {
  it('keeps the later text of each box', () => {
    fc.assert(
      fc.property(arbExercises, arbExercises, (a, b) => {
        const { notes } = mergeExercises(a, b);
        expect([...notes.keys()].sort()).toEqual(
          [...new Set([...a.notes.keys(), ...b.notes.keys()])].sort(),
        );
        for (const [box, note] of notes) {
          const copies = [a.notes.get(box), b.notes.get(box)].flatMap((copy) => copy ?? []);
          expect(copies).toContainEqual(note);
          expect(note.at).toBe(Math.max(...copies.map(({ at }) => at)));
        }
      }),
    );
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(arbExercises, arbExercises, arbExercises, (a, b, c) => {
        const texts = (state: typeof a) => Object.fromEntries(state.notes);
        expect(texts(mergeExercises(a, b))).toEqual(texts(mergeExercises(b, a)));
        expect(texts(mergeExercises(mergeExercises(a, b), c))).toEqual(
          texts(mergeExercises(a, mergeExercises(b, c))),
        );
        expect(texts(mergeExercises(a, a))).toEqual(texts(a));
      }),
    );
  });
});

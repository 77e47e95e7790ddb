import { describe, expect, it } from 'vitest';
import {
  emptyInterview,
  isTouched,
  mergeInterviews,
  NOTE_LIMIT,
  noteIn,
  withNote,
  withStories,
} from '../../../../src/domain/interview/sheet.ts';
import { arbInterview } from '../../../support/builders/interviews.ts';
import { fc } from '../../../support/builders/property.ts';

const EMPTY = emptyInterview('epoch');

describe('a box', () => {
  it('holds what was last written, also when the clock stands still or goes back', () => {
    const once = withNote(EMPTY, 'about', 'eerst', 1_000);
    const twice = withNote(once, 'about', 'dan', 500);
    expect(noteIn(twice, 'about')).toBe('dan');
    expect(twice.notes.get('about')?.at).toBe(1_001);
    expect([noteIn(EMPTY, 'about'), noteIn(twice, 'why')]).toEqual(['', '']);
  });

  it(`takes ${NOTE_LIMIT} characters and not one more`, () => {
    const long = 'a'.repeat(NOTE_LIMIT);
    expect(noteIn(withNote(EMPTY, 'why', long, 1), 'why')).toBe(long);
    expect(noteIn(withNote(EMPTY, 'why', `${long}b`, 1), 'why')).toBe(long);
  });

  it('that was emptied stays empty when an older copy comes in', () => {
    const written = withNote(EMPTY, 'about', 'iets', 1);
    const emptied = withNote(written, 'about', '', 2);
    expect(noteIn(mergeInterviews(written, emptied), 'about')).toBe('');
    expect(noteIn(mergeInterviews(emptied, written), 'about')).toBe('');
  });
});

describe('whether the sheet was touched', () => {
  it('is so after a choice, an undone choice or a letter', () => {
    expect(isTouched(EMPTY)).toBe(false);
    expect(isTouched(withStories(EMPTY, ['growth-proactiviteit'], 5))).toBe(true);
    expect(isTouched(withStories(EMPTY, null, 5))).toBe(true);
    expect(isTouched(withNote(EMPTY, 'about', 'a', 5))).toBe(true);
  });
});

describe('two copies made one', () => {
  it('keep the later of each box and of the choice', () => {
    fc.assert(
      fc.property(arbInterview, arbInterview, (a, b) => {
        const merged = mergeInterviews(a, b);
        expect(merged.stories.at).toBe(Math.max(a.stories.at, b.stories.at));
        for (const id of [...a.notes.keys(), ...b.notes.keys()]) {
          const moments = [a, b].map(({ notes }) => notes.get(id)?.at ?? -1);
          expect(merged.notes.get(id)?.at).toBe(Math.max(...moments));
        }
      }),
    );
  });

  it('are the same in whichever order they come', () => {
    fc.assert(
      fc.property(arbInterview, arbInterview, (a, b) => {
        // Maps are compared without their order.
        expect(mergeInterviews(a, b)).toEqual(mergeInterviews(b, a));
      }),
    );
  });

  it('change nothing when they are the same', () => {
    fc.assert(
      fc.property(arbInterview, (a) => {
        expect(mergeInterviews(a, a)).toEqual(a);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { NOTE_LIMIT } from '../../../../src/domain/history/notes.ts';
import {
  emptyInterview,
  isTouched,
  mergeInterviews,
  noteIn,
  withNote,
  withStories,
} from '../../../../src/domain/interview/sheet.ts';
import { arbInterview } from '../../../support/builders/interviews.ts';
import { fc } from '../../../support/builders/property.ts';

const empty = () => emptyInterview('epoch');

describe('a box', () => {
  it('holds the last text written, even when the clock stops or goes back', () => {
    const once = withNote(empty(), 'about', 'eerst', 1_000);
    const twice = withNote(once, 'about', 'dan', 500);
    expect(noteIn(twice, 'about')).toBe('dan');
    expect(twice.notes.get('about')?.at).toBe(1_001);
    expect([noteIn(empty(), 'about'), noteIn(twice, 'why')]).toEqual(['', '']);
  });

  it(`takes ${NOTE_LIMIT} characters at most`, () => {
    const long = 'a'.repeat(NOTE_LIMIT);
    expect(noteIn(withNote(empty(), 'why', long, 1), 'why')).toBe(long);
    expect(noteIn(withNote(empty(), 'why', `${long}b`, 1), 'why')).toBe(long);
    // Never half a picture.
    expect(noteIn(withNote(empty(), 'why', `${long.slice(1)}😀`, 1), 'why')).toBe(long.slice(1));
  });

  it('stays empty after it was emptied, whatever an older copy holds', () => {
    const written = withNote(empty(), 'about', 'iets', 1);
    const emptied = withNote(written, 'about', '', 2);
    expect(noteIn(mergeInterviews(written, emptied), 'about')).toBe('');
    expect(noteIn(mergeInterviews(emptied, written), 'about')).toBe('');
  });
});

describe('a sheet', () => {
  it('counts as touched after a choice, an undone choice or a single letter', () => {
    expect(isTouched(empty())).toBe(false);
    expect(isTouched(withStories(empty(), ['growth-proactiviteit'], 5))).toBe(true);
    expect(isTouched(withStories(empty(), null, 5))).toBe(true);
    expect(isTouched(withNote(empty(), 'about', 'a', 5))).toBe(true);
  });
});

describe('merging two copies', () => {
  it('keeps the later text of each box and the later choice', () => {
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

  it('gives the same in either order', () => {
    fc.assert(
      fc.property(arbInterview, arbInterview, (a, b) => {
        // Maps are compared without their order.
        expect(mergeInterviews(a, b)).toEqual(mergeInterviews(b, a));
      }),
    );
  });

  it('changes nothing when they are equal', () => {
    fc.assert(
      fc.property(arbInterview, (a) => {
        expect(mergeInterviews(a, a)).toEqual(a);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/domain/interview/story.ts';
import { MAX_STORIES, STORIES } from '../../../../src/domain/interview/story.ts';
import {
  addressOf,
  FIRST,
  isStep,
  placeAt,
  screensOf,
  stepOf,
  STEPS,
  storyAddress,
} from '../../../../src/islands/interview/steps/screens.ts';

const stories: readonly Story[] = STORIES.slice(0, MAX_STORIES);

describe('the steps of the sheet', () => {
  it('are choosing, a screen for each story and one for the common questions, practising and paper', () => {
    expect(screensOf(stories.slice(0, 2)).map(({ kind }) => kind)).toEqual([
      'choose',
      'story',
      'story',
      'general',
      'practise',
      'print',
    ]);
  });

  it('go from one to four, however many stories there are', () => {
    for (const count of [0, 1, MAX_STORIES]) {
      const steps = screensOf(stories.slice(0, count)).map(stepOf);
      expect(steps).toEqual([...steps].sort());
      expect([...new Set(steps)]).toEqual(Array.from({ length: STEPS }, (_, i) => i + 1));
    }
  });

  it('are each found at their own address', () => {
    const screens = screensOf(stories);
    expect(screens.map((screen) => placeAt(screens, addressOf(screen)))).toEqual(
      screens.map((_, i) => i),
    );
    expect(screens.map(addressOf).filter((address) => !isStep(address))).toEqual([]);
    expect(addressOf(screens[0] ?? { kind: 'print' })).toBe(FIRST);
  });

  it('give the screen before it for a story that is gone', () => {
    const two = screensOf(stories.slice(0, 2));
    expect(two[placeAt(two, storyAddress(3))]).toMatchObject({ kind: 'story', n: 2 });
    const none = screensOf([]);
    expect(none[placeAt(none, storyAddress(1))]).toEqual({ kind: 'choose' });
  });

  it('leave other addresses alone', () => {
    expect(['', '#lezen', '#stap-5', '#stappen', '#inhoud'].filter(isStep)).toEqual([]);
  });
});

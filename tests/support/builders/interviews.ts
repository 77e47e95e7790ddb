import type { Arbitrary } from 'fast-check';
import { storyId } from '../../../src/domain/interview/story.ts';
import type { InterviewState } from '../../../src/domain/interview/sheet.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { fc } from './property.ts';

const at = fc.integer({ min: 0, max: 3 });

/** Up to three stories; the last may be a development point. */
const arbStoryIds = fc
  .tuple(fc.shuffledSubarray([...TRAITS], { maxLength: 3 }), fc.boolean())
  .map(([traits, growth]) =>
    traits.map((trait, i) =>
      storyId({ kind: growth && i === traits.length - 1 ? 'growth' : 'strength', trait }),
    ),
  );

/** Few boxes and moments, so that copies often speak about the same thing. */
const arbNotes = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('about', 'strength-proactiviteit-situation', 'growth-continu-leren-ask'),
      fc.record({ value: fc.string({ unit: 'binary', maxLength: 12 }), at }),
    ),
    { selector: ([id]) => id },
  )
  .map((entries) => new Map(entries));

/** Copies of one person's sheet, as tabs can hold them: all of one epoch. */
export const arbInterview: Arbitrary<InterviewState> = fc.record({
  epoch: fc.constant('epoch'),
  stories: fc.record({ value: fc.option(arbStoryIds), at }),
  notes: arbNotes,
});

import type { Arbitrary } from 'fast-check';
import type { ExerciseNotes } from '../../../src/domain/exercise/notes.ts';
import { boxOf } from '../../../src/domain/exercise/notes.ts';
import { fc } from './property.ts';

/** Few boxes and moments, so that copies often speak about the same thing. */
const arbNotes = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(
        boxOf('drie-stoelen', 'dromer'),
        boxOf('drie-vragen', 'dromer'),
        boxOf('a', 'b'),
      ),
      fc.record({
        value: fc.string({ unit: 'binary', maxLength: 12 }),
        at: fc.integer({ min: 0, max: 3 }),
      }),
    ),
    { selector: ([box]) => box },
  )
  .map((entries) => new Map(entries));

/** Copies of one person's notes, as tabs can hold them: all of one epoch. */
export const arbExercises: Arbitrary<ExerciseNotes> = fc.record({
  epoch: fc.constant('epoch'),
  notes: arbNotes,
});

import type { Arbitrary } from 'fast-check';
import type { OwnPlans } from '../../../src/domain/result/ownPlan.ts';
import { partId, PLAN_PARTS } from '../../../src/domain/result/ownPlan.ts';
import { fc } from './property.ts';

/** Few parts and moments, so that copies often speak about the same thing. */
const arbNotes = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(
        ...PLAN_PARTS.map((part) => partId('proactiviteit', part)),
        partId('visie-en-doelen', 'when'),
        'later/deel',
      ),
      fc.record({
        value: fc.string({ unit: 'binary', maxLength: 12 }),
        at: fc.integer({ min: 0, max: 3 }),
      }),
    ),
    { selector: ([part]) => part },
  )
  .map((entries) => new Map(entries));

/** Copies of one person's plans, as tabs can hold them: all of one epoch. */
export const arbPlans: Arbitrary<OwnPlans> = fc.record({
  epoch: fc.constant('epoch'),
  notes: arbNotes,
});

import type { Arbitrary } from 'fast-check';
import type { BarrierState } from '../../../src/domain/barriers/chosen.ts';
import { MOST_BARRIERS } from '../../../src/domain/barriers/chosen.ts';
import { fc } from './property.ts';

/** Four of the list, from both places. */
export const BARRIER_IDS = ['voornemen', 'afwijzing', 'lagen', 'geen-steun'] as const;

/** Copies of one person's choice, as tabs can hold them: all of one epoch. Few moments, to differ in. */
export const arbBarriers: Arbitrary<BarrierState> = fc.record({
  epoch: fc.constant('epoch'),
  chosen: fc.record({
    value: fc.shuffledSubarray([...BARRIER_IDS], { maxLength: MOST_BARRIERS }),
    at: fc.integer({ min: 0, max: 3 }),
  }),
});

import type { Arbitrary } from 'fast-check';
import type { Recheck, Rechecks } from '../../../src/domain/plan/recheck.ts';
import { latestRechecks } from '../../../src/domain/plan/recheck.ts';
import { ANSWER_VALUES } from '../../../src/domain/test/response.ts';
import { fc } from './property.ts';

const arbAnswers = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('aut-1', 'aut-2', 'of-later'),
      fc.record({
        value: fc.constantFrom(...ANSWER_VALUES),
        seq: fc.integer({ min: 1, max: 4 }),
        at: fc.integer({ min: 0, max: 3 }).map((at) => 100 * at),
      }),
    ),
    { selector: ([id]) => id },
  )
  .map((entries) => new Map(entries));

/** Few actions and moments, so that copies hold the same ones. */
const arbRecheck: Arbitrary<Recheck> = fc.record({
  action: fc.constantFrom('een', 'twee'),
  trait: fc.constantFrom('authenticiteit', 'proactiviteit'),
  earlier: fc.constantFrom('a1', 'a2'),
  upTo: fc.integer({ min: 1, max: 3 }),
  instrument: fc.constantFrom('v1', 'v2'),
  startedAt: fc.integer({ min: 0, max: 3 }),
  answers: arbAnswers,
});

/** Copies of one person's, as tabs can hold them: all of one epoch. */
export const arbRechecks: Arbitrary<Rechecks> = fc
  .uniqueArray(arbRecheck, { maxLength: 4, selector: ({ action, trait }) => `${action} ${trait}` })
  .map((rechecks) => ({ epoch: 'epoch', rechecks: latestRechecks(rechecks) }));

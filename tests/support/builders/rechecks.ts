import type { Arbitrary } from 'fast-check';
import type { Recheck, Rechecks } from '../../../src/domain/plan/recheck.ts';
import { latestRechecks } from '../../../src/domain/plan/recheck.ts';
import { statementsOn } from '../../../src/domain/plan/recheckChange.ts';
import type { AnswerValue } from '../../../src/domain/test/response.ts';
import { ANSWER_VALUES } from '../../../src/domain/test/response.ts';
import { instrument } from './content.ts';
import { fc } from './property.ts';
import { answersTo, rawFor } from './responses.ts';

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

/** Authenticiteit asked again, with these levels on its six statements in order of asking. */
export function recheckWith(
  levels: readonly AnswerValue[],
  more: Partial<Recheck> = {},
  pace?: number,
): Recheck {
  const given = statementsOn(instrument, 'authenticiteit').flatMap(({ id, keying }, i) => {
    const level = levels[i];
    return level === undefined ? [] : [[id, rawFor(level, keying)] as const];
  });
  return {
    action: 'a'.repeat(16),
    trait: 'authenticiteit',
    earlier: '0'.repeat(16),
    upTo: 52,
    instrument: instrument.version,
    startedAt: 1_000,
    answers: answersTo(given, pace),
    ...more,
  };
}

import type { Recheck } from '../../../src/domain/plan/recheck.ts';
import { statementsOn } from '../../../src/domain/plan/recheckChange.ts';
import type { AnswerValue } from '../../../src/domain/test/response.ts';
import { instrument } from './content.ts';
import { answersTo, rawFor } from './responses.ts';

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

import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../../src/domain/history/state.ts';
import { timelineOf } from '../../../../src/domain/history/timeline.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { measure, measures, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import {
  answerAll,
  answerWithCare,
  firstAnswers,
  FULL,
  KERN,
} from '../../../support/builders/responses.ts';
import { answersOf, bothVersions, second } from '../../../support/builders/secondVersion.ts';

function attempt(id: string, startedAt: number, answers: Response, instrument = 'v1'): Attempt {
  return { id, instrument, startedAt, seed: 1, answers };
}

const kern = answerWithCare(KERN);
const full = answerWithCare(FULL);

describe('what a person went through', () => {
  it('is every attempt with six scores, oldest first, with its stage and own version', () => {
    const attempts = [
      attempt('b', 20, full),
      attempt('a', 10, kern),
      attempt('c', 30, answersOf(second), 'v2'),
    ];
    const { results, leftOut } = timelineOf({ attempts }, bothVersions);
    expect(results.map(({ id, startedAt }) => [id, startedAt])).toEqual([
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
    expect(results.map(({ profile }) => profile.depth.traits)).toEqual(['kern', 'full', 'full']);
    expect(results.map(({ measured }) => measured.measure)).toEqual([measure, measure, second]);
    expect(results[0]?.measured.sums).toEqual(sumScales(measure.instrument, norms, kern));
    expect(leftOut).toEqual([]);
  });

  it('keeps apart what gives no result, and why', () => {
    const attempts = [
      attempt('a', 1, firstAnswers(kern, 20)),
      attempt('b', 2, full, 'v9'),
      attempt('c', 3, kern),
    ];
    const { results, leftOut } = timelineOf({ attempts }, measures);
    expect(results.map(({ id }) => id)).toEqual(['c']);
    expect(leftOut).toEqual([
      { id: 'a', startedAt: 1, reason: 'unfinished' },
      { id: 'b', startedAt: 2, reason: 'unknown-version' },
    ]);
  });

  it('says nothing of an attempt that was begun and never answered', () => {
    const attempts = [attempt('a', 1, new Map()), attempt('b', 2, new Map(), 'v9')];
    expect(timelineOf({ attempts }, measures)).toEqual({ results: [], leftOut: [] });
  });

  it('holds an attempt in haste too, without names', () => {
    const { results } = timelineOf({ attempts: [attempt('a', 1, answerAll(4))] }, measures);
    expect(results[0]?.profile.withheld).toBe(true);
  });

  it('counts every answered attempt once, in any order that they are kept in', () => {
    const arbAttempt = fc.record({
      startedAt: fc.nat(1_000),
      answers: fc.constantFrom(kern, full, firstAnswers(kern, 7), new Map() as Response),
      instrument: fc.constantFrom('v1', 'v9'),
    });
    fc.assert(
      fc.property(fc.array(arbAttempt, { maxLength: 6 }), (made) => {
        const attempts = made.map(({ startedAt, answers, instrument }, i) =>
          attempt(`attempt-${i}`, startedAt, answers, instrument),
        );
        const { results, leftOut } = timelineOf({ attempts }, measures);
        const found = [...results, ...leftOut].map(({ id }) => id).toSorted();
        const answered = attempts.filter(({ answers }) => answers.size > 0);
        expect(found).toEqual(answered.map(({ id }) => id).toSorted());
        const times = results.map(({ startedAt }) => startedAt);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });
});

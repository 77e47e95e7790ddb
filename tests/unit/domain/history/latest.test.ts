import { describe, expect, it } from 'vitest';
import { earlierResult } from '../../../../src/domain/history/latest.ts';
import { latestResult } from '../../../../src/domain/history/latestResult.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { emptyState } from '../../../../src/domain/history/state.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { instrument, measures, norms } from '../../../support/builders/content.ts';
import {
  answerWithCare,
  firstAnswers,
  FULL,
  KERN,
  without,
} from '../../../support/builders/responses.ts';

const FIRST = answerWithCare(FULL);
const SECOND = answerWithCare(KERN);
const UNFINISHED = firstAnswers(FIRST, 20);

type Given = readonly [answers: Response, version?: string];

function stateOf(...given: readonly Given[]) {
  const attempts = given.map(([answers, version = 'v1'], i) => {
    return { id: `id-${i}`, instrument: version, startedAt: i, seed: 0, answers };
  });
  return { ...emptyState('e'), attempts };
}

function latest(...attempts: readonly Given[]) {
  return latestResult(stateOf(...attempts), measures)?.sums ?? null;
}

describe('the latest result of a person', () => {
  it('is that of the last attempt with all six scores', () => {
    const [first, second] = [FIRST, SECOND].map((answers) => sumScales(instrument, norms, answers));
    expect(latest([FIRST], [SECOND])).toEqual(second);
    expect(latest([FIRST], [UNFINISHED])).toEqual(first);
    expect(latest([FIRST], [SECOND], [new Map()])).toEqual(second);
  });

  it('is none when nothing was finished', () => {
    expect(latest()).toBeNull();
    expect(latest([UNFINISHED])).toBeNull();
  });

  it('is never that of an unknown version', () => {
    expect(latest([FIRST, 'v2'])).toBeNull();
    expect(latest([SECOND], [FIRST, 'v2'])).toEqual(sumScales(instrument, norms, SECOND));
  });
});

describe('an earlier result', () => {
  const earlier = (...attempts: readonly Given[]) =>
    earlierResult(stateOf(...attempts), [instrument]);

  it('is the last whole one, while the current attempt gives none', () => {
    expect(earlier([FIRST], [new Map()])?.id).toBe('id-0');
    expect(earlier([FIRST], [SECOND], [UNFINISHED])?.id).toBe('id-1');
    expect(earlier([FIRST], [UNFINISHED], [UNFINISHED])?.id).toBe('id-0');
    // The last answer to the statements gives a result, whatever else is open.
    const statements = firstAnswers(SECOND, 36);
    expect(earlier([FIRST], [without(statements, 'zel-7')])?.id).toBe('id-0');
    expect(earlier([FIRST], [statements])).toBeNull();
  });

  it('is none when there is nothing else to show', () => {
    expect(earlier()).toBeNull();
    expect(earlier([FIRST])).toBeNull();
    expect(earlier([UNFINISHED], [new Map()])).toBeNull();
    expect(earlier([FIRST], [SECOND])).toBeNull();
    expect(earlier([FIRST, 'v2'], [UNFINISHED])).toBeNull();
  });
});

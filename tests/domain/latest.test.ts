import { describe, expect, it } from 'vitest';
import { latestResult } from '../../src/domain/latest.ts';
import type { Response } from '../../src/domain/response.ts';
import { emptyState } from '../../src/domain/state.ts';
import { sumScales } from '../../src/domain/sums.ts';
import { instrument, norms } from '../support/builders/content.ts';
import { answerWithCare, firstAnswers, FULL, KERN } from '../support/builders/responses.ts';

const FIRST = answerWithCare(FULL);
const SECOND = answerWithCare(KERN);
const UNFINISHED = firstAnswers(FIRST, 20);

function latest(...attempts: readonly (readonly [answers: Response, version?: string])[]) {
  const listed = attempts.map(([answers, version = 'v1'], i) => {
    return { id: `id-${i}`, instrument: version, startedAt: i, seed: 0, answers };
  });
  return latestResult({ ...emptyState('e'), attempts: listed }, instrument, norms);
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

  it('is never that of another instrument', () => {
    expect(latest([FIRST, 'v2'])).toBeNull();
    expect(latest([SECOND], [FIRST, 'v2'])).toEqual(sumScales(instrument, norms, SECOND));
  });
});

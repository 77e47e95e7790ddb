import { describe, expect, it } from 'vitest';
import type { Response } from '../../../../src/domain/test/response.ts';
import type { Step } from '../../../../src/domain/test/steps.ts';
import {
  itemIdsOf,
  looksBack,
  minutesFor,
  progressOf,
  resumeAt,
  stepsOf,
} from '../../../../src/domain/test/steps.ts';
import { arbResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, itemsIn } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import {
  answerAll,
  answersTo,
  firstAnswers,
  FULL,
  without,
} from '../../../support/builders/responses.ts';

const kern = () => stepsOf(instrument, 'kern');
const HALFWAY = 36;
const kinds = (steps: readonly Step[]) => steps.map((step) => step.kind);

describe('the screens', () => {
  it('of the kern are 36 statements, a halfway screen and four situations', () => {
    expect(kinds(kern())).toEqual([
      ...Array.from({ length: 36 }, () => 'statement'),
      'halfway',
      ...Array.from({ length: 4 }, () => 'situation'),
    ]);
  });

  it('of the two parts of the verdieping are of one kind, without a halfway screen', () => {
    expect(kinds(stepsOf(instrument, 'bouwstenen'))).toEqual(
      Array.from({ length: 12 }, () => 'statement'),
    );
    expect(kinds(stepsOf(instrument, 'rollen'))).toEqual(
      Array.from({ length: 4 }, () => 'situation'),
    );
  });

  it.each(FULL)('ask every item of the part once, in order of asking: %s', (part) => {
    const asked = stepsOf(instrument, part).flatMap(itemIdsOf);
    expect(asked).toEqual(itemsIn([part]).map((item) => item.id));
  });
});

describe('the screen where a person goes on', () => {
  const given = (count: number) => firstAnswers(answerAll(3), count);

  it('is the first screen with an open answer', () => {
    expect(resumeAt(kern(), new Map())).toBe(0);
    expect(resumeAt(kern(), given(5))).toBe(5);
    expect(resumeAt(kern(), without(given(36), 'pro-1'))).toBe(9);
  });

  it('is halfway when the statements are done and no situation is begun', () => {
    expect(resumeAt(kern(), given(36))).toBe(HALFWAY);
  });

  it('is the first situation once it is begun', () => {
    expect(resumeAt(kern(), given(37))).toBe(HALFWAY + 1);
    expect(resumeAt(kern(), given(39))).toBe(HALFWAY + 1);
    expect(resumeAt(kern(), given(40))).toBe(HALFWAY + 2);
  });

  it('is the first open situation, not halfway, when only a later one is begun', () => {
    const later = new Map([...given(36), ...answersTo([['sit-2-redder-2', 3]])]);
    expect(resumeAt(kern(), later)).toBe(HALFWAY + 1);
  });

  it('is after the last screen when nothing is open', () => {
    expect(resumeAt(kern(), answerAll(3))).toBe(kern().length);
    expect(resumeAt([], new Map())).toBe(0);
  });

  it('leaves nothing open before it, for any answers', () => {
    const open = (step: Step, response: Response) =>
      itemIdsOf(step).some((id) => !response.has(id));
    fc.assert(
      fc.property(arbResponse, fc.constantFrom(...FULL), (response, part) => {
        const steps = stepsOf(instrument, part);
        const at = resumeAt(steps, response);
        expect(steps.slice(0, at).some((step) => open(step, response))).toBe(false);
        const here = steps[at];
        expect(here === undefined || here.kind === 'halfway' || open(here, response)).toBe(true);
      }),
    );
  });
});

describe('a person who looks back', () => {
  const screens = (answers: Response) =>
    kern().flatMap((_, index) => (looksBack(kern(), index, answers) ? [index] : []));
  const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);

  it('may go to the result from every screen when the whole part is answered', () => {
    expect(screens(answerAll(3))).toEqual(upTo(kern().length));
    const more = stepsOf(instrument, 'bouwstenen');
    expect(looksBack(more, 0, answerAll(3, FULL))).toBe(true);
    expect(looksBack(more, 0, answerAll(3))).toBe(false);
  });

  it('may do so from the screens before the situations, when only those are open', () => {
    const statements = firstAnswers(answerAll(3), 36);
    expect(screens(statements)).toEqual(upTo(HALFWAY));
    expect(screens(firstAnswers(answerAll(3), 41))).toEqual(upTo(HALFWAY + 2));
  });

  it('first finishes the statements', () => {
    expect(screens(new Map())).toEqual([]);
    expect(screens(firstAnswers(answerAll(3), 20))).toEqual([]);
    expect(screens(without(answerAll(3), 'pro-1'))).toEqual([]);
  });
});

describe('progress', () => {
  it('counts answers, not screens', () => {
    expect(progressOf(kern(), new Map())).toEqual({ answered: 0, total: 52 });
    expect(progressOf(kern(), firstAnswers(answerAll(3), 38))).toEqual({ answered: 38, total: 52 });
    expect(progressOf(kern(), answerAll(3))).toEqual({ answered: 52, total: 52 });
  });

  it('counts answers of its own stage only', () => {
    expect(progressOf(stepsOf(instrument, 'bouwstenen'), answerAll(3))).toEqual({
      answered: 0,
      total: 12,
    });
    expect(progressOf(stepsOf(instrument, 'rollen'), answerAll(3, FULL))).toEqual({
      answered: 16,
      total: 16,
    });
  });

  it('takes about six minutes for the kern, and never less than one', () => {
    expect([52, 16, 12, 1, 0].map(minutesFor)).toEqual([6, 2, 1, 1, 1]);
  });
});

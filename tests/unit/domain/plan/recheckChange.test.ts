import { describe, expect, it } from 'vitest';
import { practisedChange } from '../../../../src/domain/history/practised.ts';
import { timelineOf } from '../../../../src/domain/history/timeline.ts';
import { recheckChange, statementsOn } from '../../../../src/domain/plan/recheckChange.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import type { AnswerValue, Response } from '../../../../src/domain/test/response.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { instrument, measure, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { recheckWith } from '../../../support/builders/rechecks.ts';
import { answerAll, CLEAR, FULL, KERN, respond } from '../../../support/builders/responses.ts';

/** An attempt before the action. */
function before(answers: Response = respond(CLEAR, KERN)) {
  const attempt = { id: '0'.repeat(16), instrument: 'v1', startedAt: 500, seed: 1, answers };
  const [result] = timelineOf({ attempts: [attempt] }, [measure]).results;
  if (result === undefined) throw new Error('no result');
  return result;
}

const verdict = (levels: readonly AnswerValue[], answers?: Response) =>
  recheckChange(before(answers), recheckWith(levels))?.verdict;

describe('what is asked', () => {
  it.each(TRAITS)('is six statements, two of them of the verdieping: %s', (trait) => {
    const stages = statementsOn(instrument, trait).map(({ stage }) => stage);
    expect(stages).toEqual([...Array<string>(4).fill('kern'), 'bouwstenen', 'bouwstenen']);
  });
});

describe('then and now', () => {
  it('stand beside each other, each with its own date and margin', () => {
    const change = recheckChange(before(), recheckWith([4, 4, 4, 4, 4, 3]));
    const [four, six] = [4, 6].map((count) => marginOf(norms, 'authenticiteit', count));
    expect(change?.before).toEqual({
      at: 500,
      points: 25,
      low: 25 - (four ?? 0),
      high: 25 + (four ?? 0),
    });
    expect(change?.after.at).toBe(1_000);
    expect(change?.after.points).toBeCloseTo((25 * 17) / 6, 10);
    expect((change?.after.high ?? 0) - (change?.after.points ?? 0)).toBeCloseTo(six ?? 0, 10);
  });

  it('are called a change from the bound of one planned comparison on, and not a step under it', () => {
    const { sums } = before().measured;
    const full = sumScales(instrument, norms, respond(CLEAR, FULL));
    const planned = practisedChange({ measure, sums }, { measure, sums: full }, 'authenticiteit');
    if (planned.kind === 'none') throw new Error(planned.reason);
    const bound = planned.expected + 1.28 * planned.error;
    const steps = ([1, 2, 3, 4] as const).flatMap((level) =>
      [1, 2, 3, 4, 5].map((more) =>
        Array.from({ length: 6 }, (_, i) => (i < more ? level + 1 : level) as AnswerValue),
      ),
    );
    const told = steps.map((levels) => recheckChange(before(), recheckWith(levels)));
    for (const change of told)
      expect(change?.verdict === 'risen').toBe((change?.after.points ?? 0) >= bound);
    expect(new Set(told.map((change) => change?.verdict))).toEqual(
      new Set(['no-clear-difference', 'seems-risen', 'risen']),
    );
  });

  it('say the same as the planned comparison of two whole attempts', () => {
    const levels = fc.array(fc.constantFrom(...ANSWER_VALUES), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(levels, (given) => {
        const own = recheckWith(given);
        const all = new Map([...respond(CLEAR, FULL), ...own.answers]);
        const sums = { ...sumScales(instrument, norms, all), withheld: false };
        const whole = practisedChange(before().measured, { measure, sums }, own.trait);
        const found = verdict(given);
        if (found === 'unsaid' || found === 'lower') return;
        expect(whole).toMatchObject({ kind: 'compared', outcome: found });
      }),
    );
  });

  it('may be a clear fall, by the threshold of a retest', () => {
    const high = respond({ ...CLEAR, authenticiteit: 5, verantwoordelijkheid: 2 }, FULL);
    expect(verdict([1, 1, 1, 2, 1, 1], high)).toBe('lower');
    expect(verdict([4, 4, 4, 4, 4, 5], high)).toBe('no-clear-difference');
  });

  it('say nothing after haste, or when all six answers are alike', () => {
    const hasty = recheckWith([4, 4, 4, 4, 4, 3], {}, 900);
    expect(recheckChange(before(), hasty)?.verdict).toBe('unsaid');
    const flat = new Map(
      statementsOn(instrument, 'authenticiteit').map(({ id }, i) => [
        id,
        { value: 4 as const, seq: i + 1, at: 5_000 * i },
      ]),
    );
    expect(recheckChange(before(), recheckWith([], { answers: flat }))?.verdict).toBe('unsaid');
    expect(verdict([5, 5, 5, 5, 5, 4], answerAll(3, KERN))).toBe('unsaid');
  });

  it('wait for the sixth answer, and for the same version', () => {
    expect(recheckChange(before(), recheckWith([4, 4, 4, 4, 4]))).toBeNull();
    const other = recheckWith([4, 4, 4, 4, 4, 3], { instrument: 'v2' });
    expect(recheckChange(before(), other)).toBeNull();
  });
});

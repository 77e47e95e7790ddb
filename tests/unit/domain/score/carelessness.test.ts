import { describe, expect, it } from 'vitest';
import { carelessSigns } from '../../../../src/domain/score/carelessness.ts';
import { consistencyOf, scatterOf } from '../../../../src/domain/score/consistency.ts';
import type { Norms } from '../../../../src/domain/score/norms.ts';
import type { AnswerValue, Response } from '../../../../src/domain/test/response.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { instrument, itemsIn, norms } from '../../../support/builders/content.ts';
import type { Stage } from '../../../../src/domain/test/instrument.ts';
import {
  answerAll,
  answersTo,
  answerWithCare,
  firstAnswers,
  FULL,
  KERN,
  rawFor,
  withValues,
} from '../../../support/builders/responses.ts';

function signs(response: Response, other: Partial<Norms['careless']> = {}) {
  return carelessSigns(
    instrument,
    { ...norms, careless: { ...norms.careless, ...other } },
    response,
  );
}

/** The answers again, with other times (milliseconds since the attempt began). */
function timed(response: Response, moment: (nth: number) => number): Response {
  return new Map([...response].map(([id, answer], nth) => [id, { ...answer, at: moment(nth) }]));
}

const KERN_STATEMENTS = instrument.statements
  .filter((item) => item.stage === 'kern')
  .map((item) => item.id);

function sameFrom(first: number, count: number, value: AnswerValue): Record<string, AnswerValue> {
  return Object.fromEntries(KERN_STATEMENTS.slice(first, first + count).map((id) => [id, value]));
}

/** On every bouwsteen two answers count 1 and the others count 5: the largest possible difference. */
function tornApart(stages: readonly Stage[]): Response {
  const seen = new Map<string, number>();
  return answersTo(
    itemsIn(stages).map((item, i) => {
      if (!TRAITS.some((trait) => trait === item.scale))
        return [item.id, i % 2 === 0 ? 2 : 3] as const;
      const nth = seen.get(item.scale) ?? 0;
      seen.set(item.scale, nth + 1);
      return [item.id, rawFor(nth % 2 === 0 ? 1 : 5, item.keying)] as const;
    }),
  );
}

describe('attentive answers', () => {
  it.each([KERN, FULL, ['kern', 'bouwstenen'], ['kern', 'rollen']] as const)(
    'show no sign: %s %s %s',
    (...stages) => {
      expect(signs(answerWithCare(stages))).toEqual([]);
    },
  );
});

describe('haste', () => {
  it('is a mean under two seconds per answer', () => {
    expect(signs(answerWithCare(KERN, 1_900))).toEqual(['fast']);
    expect(signs(answerWithCare(KERN, 2_000))).toEqual([]);
  });

  it('is not hidden by one long pause: it counts as ten seconds', () => {
    const HOUR = 3_600_000;
    const first = firstAnswers(answerWithCare(), 24);
    const after = (pace: number) => timed(first, (nth) => nth * pace + (nth >= 12 ? HOUR : 0));
    expect(signs(after(1_600))).toEqual(['fast']);
    expect(signs(after(1_700))).toEqual([]);
  });

  it('is judged in the order of answering, not of asking or storage', () => {
    const backwards = [...answerWithCare()]
      .reverse()
      .map(([id, { value }]) => [id, value] as const);
    const given = answersTo(backwards, 2_000);
    expect(signs(given)).toEqual([]);
    expect(signs(new Map([...given].reverse()))).toEqual([]);
  });

  it('does not count a clock that was set back as time gained', () => {
    const calm = answerWithCare(KERN, 2_200);
    expect(signs(timed(calm, (nth) => (nth < 26 ? nth : nth - 20) * 2_200))).toEqual([]);
  });

  it('cannot be determined from fewer than 24 answers', () => {
    const hasty = answerWithCare(KERN, 300);
    expect(signs(firstAnswers(hasty, 23))).toEqual([]);
    expect(signs(firstAnswers(hasty, 24))).toEqual(['fast']);
  });

  it('is not judged by items that the instrument does not know', () => {
    const hasty = (count: number) => firstAnswers(answerWithCare(KERN, 1_900), count);
    const strange = { value: 3, seq: 99, at: 3_600_000 } as const;
    expect(signs(new Map(hasty(23)).set('zel-99', strange))).toEqual([]);
    expect(signs(new Map(hasty(24)).set('zel-99', strange))).toEqual(['fast']);
  });
});

describe('a run', () => {
  const RUN = norms.careless.run;

  it('is as many equal answers in a row as the norms say', () => {
    expect(signs(withValues(answerWithCare(), sameFrom(10, RUN, 4)))).toEqual(['run']);
    expect(signs(withValues(answerWithCare(), sameFrom(10, RUN - 1, 4)))).toEqual([]);
  });

  it('is found at the very beginning and at the very end', () => {
    expect(signs(withValues(answerWithCare(), sameFrom(0, RUN, 4)))).toEqual(['run']);
    expect(signs(withValues(answerWithCare(), sameFrom(36 - RUN, RUN, 4)))).toEqual(['run']);
  });

  it('is counted in order of asking, whatever the order of answering', () => {
    const run = withValues(answerWithCare(), sameFrom(5, RUN, 4));
    expect(signs(new Map([...run].reverse()))).toEqual(['run']);
  });

  it('is counted only in the interleaved statements of the kern', () => {
    const deeper = instrument.statements.filter((item) => item.stage === 'bouwstenen').slice(0, 5);
    const values = Object.fromEntries(deeper.map((item) => [item.id, 4 as AnswerValue]));
    expect(signs(withValues(answerWithCare(FULL), { ...sameFrom(31, 5, 4), ...values }))).toEqual(
      [],
    );
  });

  it('is also one answer whose keyed values look like six different ones', () => {
    for (const value of ANSWER_VALUES) expect(signs(answerAll(value, FULL))).toContain('run');
  });
});

describe('contradiction', () => {
  it('is the same answer to a statement and its opposite, when nearly all answers are alike', () => {
    for (const value of [1, 2, 4, 5] as const) {
      expect(signs(answerAll(value))).toEqual(['run', 'contradiction']);
    }
    expect(signs(answerAll(3))).toEqual(['run']);
  });

  it('is not found when someone only says often a lot: then the answers still differ', () => {
    const often = withValues(
      answerWithCare(),
      Object.fromEntries(KERN_STATEMENTS.map((id, i) => [id, i % 3 === 0 ? 2 : 5] as const)),
    );
    expect(signs(often)).not.toContain('contradiction');
  });

  it('counts above its limit, not at it', () => {
    expect(signs(answerAll(5), { contradiction: Infinity })).toEqual(['run']);
  });
});

describe('spread within scales', () => {
  it('withholds names when answers that should agree are far apart', () => {
    expect(signs(tornApart(KERN))).toEqual(['spread']);
    expect(signs(tornApart(FULL))).toEqual(['spread']);
  });

  it('is measured in the roles too', () => {
    const roles = itemsIn(KERN).filter((item) => !TRAITS.some((trait) => trait === item.scale));
    const wild = answersTo(roles.map((item, i) => [item.id, i % 8 < 4 ? 1 : 5] as const));
    expect(signs(wild)).toEqual(['spread']);
  });

  it('must be above the limit, in size and as a share of all spread together', () => {
    const scatter = scatterOf(consistencyOf(instrument, tornApart(KERN)));
    const limits = (limit: number) => ({ scatter: [{ answers: 24, limit }] });
    expect(signs(tornApart(KERN), limits(scatter - 0.01))).toEqual(['spread']);
    expect(signs(tornApart(KERN), limits(scatter))).toEqual([]);
  });

  it('has limits that follow the number of answers', () => {
    const limits = {
      scatter: [
        { answers: 80, limit: 0 },
        { answers: 24, limit: 4 },
      ],
    };
    expect(signs(answerWithCare(KERN), limits)).toEqual([]);
    expect(signs(answerWithCare(['kern', 'rollen']), limits)).toEqual([]);
    expect(signs(answerWithCare(FULL), limits)).toEqual(['spread']);
  });

  it('is no sign without limits to compare it with', () => {
    expect(signs(tornApart(KERN), { scatter: [] })).toEqual([]);
  });
});

describe('several signs', () => {
  it('come in a fixed order', () => {
    const line = timed(answerAll(5), (nth) => nth * 100);
    expect(signs(line)).toEqual(['fast', 'run', 'contradiction']);
  });
});

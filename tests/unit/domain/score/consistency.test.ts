import { describe, expect, it } from 'vitest';
import { consistencyOf, scatterOf } from '../../../../src/domain/score/consistency.ts';
import type { AnswerValue, Response } from '../../../../src/domain/test/response.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, items, itemsIn } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { answerAll, answersTo, FULL, KERN, respond } from '../../../support/builders/responses.ts';

const consistency = (response: Response) => consistencyOf(instrument, response);

/** Answers about the bouwstenen by keying, in the kern. */
function byKeying(forward: AnswerValue, reversed: AnswerValue): Response {
  const traits = itemsIn(KERN).filter((item) => TRAITS.some((trait) => trait === item.scale));
  return answersTo(
    traits.map((item) => [item.id, item.keying === 'forward' ? forward : reversed] as const),
  );
}

function reversedOn(trait: string): string {
  const item = items.find(({ scale, keying }) => scale === trait && keying === 'reversed');
  if (item === undefined) throw new Error(`nothing reversed on ${trait}`);
  return item.id;
}

describe('yes-saying', () => {
  it('is nothing when a statement and its opposite get mirrored answers', () => {
    expect(consistency(byKeying(4, 2)).yesSaying).toBe(0);
    expect(consistency(byKeying(1, 5)).yesSaying).toBe(0);
  });

  it('is how far both lie above or below the middle', () => {
    expect(consistency(byKeying(5, 5)).yesSaying).toBe(2);
    expect(consistency(byKeying(5, 3)).yesSaying).toBe(1);
    expect(consistency(byKeying(2, 3)).yesSaying).toBe(-0.5);
  });

  it('changes sign with the answers', () => {
    fc.assert(
      fc.property(arbResponse, (response) => {
        const mirrored: Response = new Map(
          [...response].map(([id, answer]) => [
            id,
            { ...answer, value: (6 - answer.value) as AnswerValue },
          ]),
        );
        const [one, other] = [consistency(response), consistency(mirrored)];
        expect(other.yesSaying).toBeCloseTo(-one.yesSaying, 10);
        expect(other.spread ?? -1).toBeCloseTo(one.spread ?? -1, 10);
      }),
    );
  });

  it('cannot be determined without both forward and reversed answers', () => {
    for (const one of ['forward', 'reversed'] as const) {
      const asked = items.filter(({ keying }) => keying === one);
      expect(consistency(answersTo(asked.map(({ id }) => [id, 5] as const))).yesSaying).toBe(0);
    }
  });
});

describe('contradiction', () => {
  it('is yes-saying in standard deviations of the answers about the bouwstenen', () => {
    // Eighteen fives and six threes: a variance of (18 × 0.25 + 6 × 2.25) / 23.
    expect(consistency(byKeying(5, 3)).contradiction).toBeCloseTo(1 / Math.sqrt(18 / 23), 10);
  });

  it('has no limit for one answer everywhere, except for the middle one', () => {
    expect(ANSWER_VALUES.map((value) => consistency(answerAll(value)).contradiction)).toEqual([
      Infinity,
      Infinity,
      0,
      Infinity,
      Infinity,
    ]);
  });
});

describe('the answers about the roles', () => {
  it('do not count in contradiction, which is about the bouwstenen', () => {
    const roles = itemsIn(KERN).filter((item) => !TRAITS.some((trait) => trait === item.scale));
    const beside = new Map([
      ...byKeying(5, 3),
      ...answersTo(roles.map((item, i) => [item.id, i % 2 === 0 ? 1 : 2] as const)),
    ]);
    const { yesSaying, contradiction } = consistency(byKeying(5, 3));
    expect(consistency(beside)).toMatchObject({ yesSaying, contradiction });
  });
});

describe('spread within scales', () => {
  const levels = Object.fromEntries(
    TRAITS.map((trait, i) => [trait, ANSWER_VALUES[i % 5] as AnswerValue]),
  );

  it('is nothing when answers about the same thing agree, however far apart the scales are', () => {
    expect(consistency(respond(levels, FULL))).toMatchObject({ spread: 0, share: 0 });
  });

  it('does not include yes-saying', () => {
    for (const value of ANSWER_VALUES) {
      expect(consistency(answerAll(value, FULL))).toMatchObject({ spread: 0, share: 0 });
    }
  });

  it('pools over scales: 1, 1, 5, 5 on one and agreement on another', () => {
    const [one, two] = TRAITS;
    const own = (trait: string) =>
      items.filter(({ scale, keying }) => scale === trait && keying === 'forward').slice(0, 4);
    const response = answersTo([
      ...own(one).map(({ id }, i) => [id, i < 2 ? 1 : 5] as const),
      ...own(two).map(({ id }) => [id, 3] as const),
    ]);
    const { spread, share } = consistency(response);
    expect(spread).toBeCloseTo(Math.sqrt(16 / 6), 10);
    expect(share).toBeCloseTo(Math.sqrt(16 / 6) / Math.sqrt(16 / 7), 10);
  });

  it('is found in a statement and its opposite alone, without the yes-saying', () => {
    // Yes-saying of 2 and −1, so 0.5. The rest is 4.5 and 1.5 on the one, 0.5 and 3.5 on the other.
    const response = answersTo([
      ['zel-7', 5],
      ['zel-4', 5],
      ['pro-1', 1],
      [reversedOn('proactiviteit'), 3],
    ]);
    expect(consistency(response).yesSaying).toBe(0.5);
    expect(consistency(response).spread).toBeCloseTo(Math.sqrt((4.5 + 4.5) / 2), 10);
  });

  it('is unknown until a scale has two answers', () => {
    expect(consistency(new Map())).toMatchObject({ spread: null, share: 0 });
    expect(
      consistency(
        answersTo([
          ['zel-7', 5],
          ['pro-1', 1],
        ]),
      ).spread,
    ).toBeNull();
    expect(
      consistency(
        answersTo([
          ['zel-7', 5],
          ['zel-8', 1],
        ]),
      ).spread,
    ).not.toBeNull();
  });
});

describe('scatter', () => {
  const of = (spread: number | null, share: number) =>
    scatterOf({ yesSaying: 0, contradiction: 0, spread, share });

  it('is the share and half the spread', () => {
    expect(of(1.2, 0.9)).toBeCloseTo(1.5, 12);
    expect(of(0, 0.9)).toBe(0.9);
  });

  it('is nothing without two answers on one scale', () => {
    expect(of(null, 0)).toBe(0);
  });
});

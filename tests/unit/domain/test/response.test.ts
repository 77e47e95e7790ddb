import { describe, expect, it } from 'vitest';
import type { Answer, Response } from '../../../../src/domain/test/response.ts';
import {
  EMPTY_RESPONSE,
  isAnswerValue,
  laterAnswer,
  mergeResponses,
  sameAnswers,
  withAnswer,
} from '../../../../src/domain/test/response.ts';

function at(seq: number, milliseconds = 0, value: Answer['value'] = 3): Answer {
  return { value, seq, at: milliseconds };
}

describe('an answer value', () => {
  it('is a whole number from 1 to 5, and nothing similar', () => {
    expect([1, 2, 3, 4, 5].every(isAnswerValue)).toBe(true);
    for (const other of [
      0,
      6,
      2.5,
      -1,
      Number.NaN,
      Infinity,
      '3',
      null,
      undefined,
      true,
      [3],
      3n,
    ]) {
      expect(isAnswerValue(other)).toBe(false);
    }
  });
});

describe('answering', () => {
  it('numbers answers in the order in which they are given', () => {
    const one = withAnswer(EMPTY_RESPONSE, 'pro-3', 4, 3_210);
    const two = withAnswer(one, 'red-4', 2, 6_789);
    expect([...two]).toEqual([
      ['pro-3', { value: 4, seq: 1, at: 3_200 }],
      ['red-4', { value: 2, seq: 2, at: 6_800 }],
    ]);
  });

  it('gives a changed answer a new place in the order', () => {
    const changed = withAnswer(
      new Map([
        ['a', at(7)],
        ['b', at(3)],
      ]),
      'b',
      5,
      900,
    );
    expect(changed.get('b')).toEqual({ value: 5, seq: 8, at: 900 });
    expect(changed.size).toBe(2);
  });

  it('does not change the earlier response', () => {
    const before: Response = new Map([['a', at(1)]]);
    withAnswer(before, 'a', 5, 0);
    expect(before.get('a')).toEqual(at(1));
    expect(EMPTY_RESPONSE.size).toBe(0);
  });

  it('never records a time before the beginning', () => {
    expect(withAnswer(EMPTY_RESPONSE, 'a', 1, -5_000).get('a')?.at).toBe(0);
  });
});

describe('the later of two answers', () => {
  it.each([
    ['a later place in the order', at(1, 9_000, 5), at(2, 100, 1)],
    ['a later time at the same place', at(2, 100, 5), at(2, 200, 1)],
    ['the higher value at the same moment', at(2, 100, 4), at(2, 100, 5)],
  ])('is the one with %s, whichever comes first', (_, earlier, later) => {
    expect(laterAnswer(earlier, later)).toBe(later);
    expect(laterAnswer(later, earlier)).toBe(later);
  });
});

describe('two copies of a response', () => {
  it('are merged into one that holds every answer, the later one of each', () => {
    const own = new Map([
      ['a', at(1)],
      ['b', at(4, 0, 5)],
    ]);
    const other = new Map([
      ['b', at(3, 0, 1)],
      ['c', at(2)],
    ]);
    expect(mergeResponses(own, other)).toEqual(
      new Map([
        ['a', at(1)],
        ['b', at(4, 0, 5)],
        ['c', at(2)],
      ]),
    );
    expect([own.size, other.size]).toEqual([2, 2]);
  });
});

describe('two responses hold the same answers', () => {
  const one = new Map([
    ['a', at(1, 0, 5)],
    ['b', at(2, 0, 3)],
  ]);

  it('when each item has the same value, whenever and in whatever order it was given', () => {
    const later = new Map([
      ['b', at(7, 900, 3)],
      ['a', at(9, 5_000, 5)],
    ]);
    expect(sameAnswers(one, later)).toBe(true);
    expect(sameAnswers(EMPTY_RESPONSE, EMPTY_RESPONSE)).toBe(true);
  });

  it.each([
    [
      'another value',
      [
        ['a', at(1, 0, 5)],
        ['b', at(2, 0, 4)],
      ],
    ],
    ['one less', [['a', at(1, 0, 5)]]],
    [
      'another item',
      [
        ['a', at(1, 0, 5)],
        ['c', at(2, 0, 3)],
      ],
    ],
  ] as const)('not with %s', (_, entries) => {
    expect(sameAnswers(one, new Map(entries))).toBe(false);
    expect(sameAnswers(new Map(entries), one)).toBe(false);
  });
});

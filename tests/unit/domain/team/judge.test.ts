import { describe, expect, it } from 'vitest';
import type { TeamBounds } from '../../../../src/domain/team/bounds.ts';
import { judgeSpreads } from '../../../../src/domain/team/judge.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';

const BOUNDS: TeamBounds = {
  usual: 20,
  steadiness: { fair: 8, steady: 30 },
  rows: [
    { people: 3, alike: 0, differ: 2 },
    { people: 8, alike: 0.5, differ: 1.5 },
  ],
};
const [A, B, C] = TRAITS;

function judge(deviations: readonly number[], people = 8) {
  const spreads = deviations.map((deviation, i) => ({ trait: TRAITS[i] ?? A, deviation, people }));
  return judgeSpreads(spreads, BOUNDS);
}

describe('where a team differs', () => {
  it('is what lies beyond the bound for its number', () => {
    expect(judge([30.1, 20, 20, 20, 20, 20])).toEqual({ alike: [], differ: [A] });
    expect(judge([30, 20, 20, 20, 20, 20])).toEqual({ alike: [], differ: [] });
    expect(judge([30.1, 20, 20, 20, 20, 20], 7).differ).toEqual([]);
    expect(judge([40.1, 20, 20, 20, 20, 20], 7).differ).toEqual([A]);
  });

  it('stands out from the team itself, too', () => {
    expect(judge([35, 24, 24, 24, 24, 24]).differ).toEqual([]);
    expect(judge([37, 24, 24, 24, 24, 24]).differ).toEqual([A]);
    // And from what is usual: a team that is alike in all but one.
    expect(judge([30, 10, 10, 10, 10, 10]).differ).toEqual([]);
  });

  it('names two at most, the clearest first', () => {
    expect(judge([31, 40, 35, 10, 10, 10]).differ).toEqual([B, C]);
  });
});

describe('where a team is alike', () => {
  it('is what lies below the bound for its number', () => {
    expect(judge([9.9, 20, 20, 20, 20, 20])).toEqual({ alike: [A], differ: [] });
    expect(judge([10, 20, 20, 20, 20, 20]).alike).toEqual([]);
  });

  it('stands out from the team itself, too', () => {
    expect(judge([7, 14, 14, 14, 14, 14]).alike).toEqual([]);
    expect(judge([6.9, 14, 14, 14, 14, 14]).alike).toEqual([A]);
    expect(judge([10, 40, 40, 40, 40, 40]).alike).toEqual([]);
  });

  it('is nowhere when the bound is 0, not even where all say the same', () => {
    expect(judge([0, 20, 20, 20, 20, 20], 3).alike).toEqual([]);
  });

  it('names two at most, the clearest first', () => {
    expect(judge([4, 2, 3, 20, 20, 20]).alike).toEqual([B, C]);
  });
});

it('nothing is told unless all six have a spread', () => {
  expect(judge([60, 1, 20, 20, 20])).toEqual({ alike: [], differ: [] });
});

import { describe, expect, it } from 'vitest';
import {
  emptyRechecks,
  mergeRechecks,
  MOST_RECHECKS,
} from '../../../../src/domain/plan/recheck.ts';
import { withRecheckAnswer } from '../../../../src/domain/plan/recheckAnswer.ts';
import { fc } from '../../../support/builders/property.ts';
import { arbRechecks } from '../../../support/builders/arbitraryRechecks.ts';
import { recheckWith } from '../../../support/builders/rechecks.ts';

const ASKED = {
  action: 'a1',
  trait: 'proactiviteit',
  earlier: 't1',
  upTo: 52,
  instrument: 'v1',
} as const;

/** The same, whatever the order of the answers. */
const plain = ({ rechecks }: ReturnType<typeof mergeRechecks>) =>
  rechecks.map(({ answers, ...one }) => ({
    ...one,
    answers: [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  }));

describe('answering', () => {
  it('begins with the first answer, and keeps what it is held against', () => {
    const first = { itemId: 'pro-1', value: 4, gap: 9_000, now: 50 } as const;
    const once = withRecheckAnswer(emptyRechecks('e'), ASKED, first);
    expect(once.rechecks).toEqual([
      { ...ASKED, startedAt: 50, answers: new Map([['pro-1', { value: 4, seq: 1, at: 0 }]]) },
    ]);
    const other = { ...ASKED, earlier: 't2' };
    const again = { itemId: 'pro-3', value: 2, gap: 1_500, now: 80 } as const;
    const twice = withRecheckAnswer(once, other, again);
    expect(twice.rechecks).toHaveLength(1);
    expect(twice.rechecks[0]).toMatchObject({ earlier: 't1', startedAt: 50 });
    expect(twice.rechecks[0]?.answers.get('pro-3')).toEqual({ value: 2, seq: 2, at: 1_500 });
  });

  it('is apart for each action and each bouwsteen', () => {
    const given = { itemId: 'x', value: 3, gap: 0, now: 1 } as const;
    const others = [
      ASKED,
      { ...ASKED, action: 'a2' },
      { ...ASKED, trait: 'authenticiteit' },
    ] as const;
    const all = others.reduce(
      (state, asked) => withRecheckAnswer(state, asked, given),
      emptyRechecks('e'),
    );
    expect(all.rechecks).toHaveLength(3);
  });

  it('keeps no more than fit: the earliest leave first', () => {
    let state = emptyRechecks('e');
    for (let n = 0; n <= MOST_RECHECKS; n += 1)
      state = withRecheckAnswer(
        state,
        { ...ASKED, action: `n${n}` },
        { itemId: 'x', value: 3, gap: 0, now: n },
      );
    expect(state.rechecks).toHaveLength(MOST_RECHECKS);
    expect(state.rechecks[0]?.action).toBe('n1');
  });
});

describe('merging copies', () => {
  it('is the same in any order, and twice as once', () => {
    fc.assert(
      fc.property(arbRechecks, arbRechecks, arbRechecks, (a, b, c) => {
        expect(plain(mergeRechecks(a, b))).toEqual(plain(mergeRechecks(b, a)));
        expect(plain(mergeRechecks(mergeRechecks(a, b), c))).toEqual(
          plain(mergeRechecks(a, mergeRechecks(b, c))),
        );
        expect(plain(mergeRechecks(a, a))).toEqual(plain(a));
      }),
    );
  });

  it('takes the later of two answers, and the earlier begin', () => {
    const copy = (startedAt: number, value: 2 | 5, seq: number) => ({
      epoch: 'e',
      rechecks: [
        recheckWith([], { startedAt, answers: new Map([['aut-1', { value, seq, at: 0 }]]) }),
      ],
    });
    const { rechecks } = mergeRechecks(copy(9, 5, 2), copy(7, 2, 1));
    expect(rechecks[0]).toMatchObject({ startedAt: 7 });
    expect(rechecks[0]?.answers.get('aut-1')?.value).toBe(5);
  });
});

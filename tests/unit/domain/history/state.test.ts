import { describe, expect, it } from 'vitest';
import type { Attempt, State } from '../../../../src/domain/history/state.ts';
import {
  currentAttempt,
  currentResponse,
  emptyState,
  hasAnswers,
  mergeStates,
  renewed,
  withNextAnswer,
  withAttempt,
} from '../../../../src/domain/history/state.ts';
import { arbState } from '../../../support/builders/arbitraries.ts';
import { fc } from '../../../support/builders/property.ts';
import { answersTo } from '../../../support/builders/responses.ts';

function attempt(id: string, startedAt: number, answers: Attempt['answers'] = new Map()): Attempt {
  return { id, instrument: 'v1', startedAt, seed: 1, answers };
}
const ids = (state: State) => state.attempts.map(({ id }) => id);
const FIRST = attempt('first', 1_000, answersTo([['pro-3', 4]]));
const begun = () => withAttempt(emptyState('epoch'), FIRST);

describe('an empty state', () => {
  it('holds no attempt, no answer and no choice', () => {
    const state = emptyState('epoch');
    expect([currentAttempt(state), currentResponse(state).size, hasAnswers(state)]).toEqual([
      null,
      0,
      false,
    ]);
    expect([state.place.value, state.autoAdvance.value]).toEqual([null, true]);
  });

  it('has no attempt to answer in', () => {
    expect(withNextAnswer(emptyState('epoch'), 'pro-3', 3, 1_000)).toEqual(emptyState('epoch'));
  });
});

describe('an answer', () => {
  it('goes to the current attempt, with the time since its first answer', () => {
    const second = withAttempt(begun(), attempt('second', 5_000));
    const one = withNextAnswer(second, 'red-4', 2, 70_000);
    const state = withNextAnswer(one, 'pro-3', 4, 3_000);
    expect(currentResponse(state)).toEqual(
      new Map([
        ['red-4', { value: 2, seq: 1, at: 0 }],
        ['pro-3', { value: 4, seq: 2, at: 3_000 }],
      ]),
    );
    expect(state.attempts[0]).toEqual(FIRST);
    expect(ids(state)).toEqual(['first', 'second']);
  });

  it('does not change any earlier attempt', () => {
    const alone = withNextAnswer(begun(), 'red-4', 2, 3_000);
    expect(ids(alone)).toEqual(['first']);
    const second = attempt('second', 5_000, answersTo([['pro-3', 1]]));
    const third = withAttempt(withAttempt(begun(), second), attempt('third', 9_000));
    const answered = withNextAnswer(third, 'red-4', 2, 9_500);
    expect(ids(answered)).toEqual(['first', 'second', 'third']);
    expect(answered.attempts.slice(0, 2)).toEqual([FIRST, second]);
  });
});

describe('whether anything was answered', () => {
  it('is known from any attempt, and an empty attempt is no answer', () => {
    const started = withAttempt(emptyState('epoch'), attempt('bare', 1_000));
    expect(hasAnswers(started)).toBe(false);
    expect(hasAnswers(begun())).toBe(true);
    expect(hasAnswers(withAttempt(begun(), attempt('bare', 5_000)))).toBe(true);
  });
});

describe('beginning again', () => {
  it('keeps the earlier attempt, and the new one is the current one', () => {
    const again = withAttempt(begun(), attempt('second', 5_000));
    expect(ids(again)).toEqual(['first', 'second']);
    expect(currentResponse(again).size).toBe(0);
    expect(hasAnswers(again)).toBe(true);
  });

  it('replaces an attempt that holds no answers', () => {
    const twice = withAttempt(
      withAttempt(begun(), attempt('second', 5_000)),
      attempt('third', 6_000),
    );
    expect(ids(twice)).toEqual(['first', 'third']);
  });

  it('survives a merge with an older copy, whichever comes first', () => {
    const again = withNextAnswer(withAttempt(begun(), attempt('second', 5_000)), 'red-4', 2, 8_000);
    expect(mergeStates(again, begun())).toEqual(again);
    expect(mergeStates(begun(), again)).toEqual(again);
  });

  it.each([
    ['in the same millisecond', 1_000],
    ['after the clock was set back', 10],
  ])('makes the new attempt the current one %s', (_, startedAt) => {
    const again = withAttempt(begun(), attempt('a', startedAt));
    expect(currentAttempt(again)?.id).toBe('a');
    expect(currentAttempt(mergeStates(begun(), again))?.id).toBe('a');
    expect(currentAttempt(mergeStates(again, begun()))?.id).toBe('a');
  });
});

describe('two copies of one state', () => {
  it('merge the same way in either order', () => {
    fc.assert(
      fc.property(arbState, arbState, (a, b) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
      }),
    );
  });

  it('merge the same way in any grouping of three', () => {
    fc.assert(
      fc.property(arbState, arbState, arbState, (a, b, c) => {
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
      }),
    );
  });

  it('do not change by merging again', () => {
    fc.assert(
      fc.property(arbState, arbState, (a, b) => {
        expect(mergeStates(a, a)).toEqual(a);
        expect(mergeStates(mergeStates(a, b), b)).toEqual(mergeStates(a, b));
      }),
    );
  });

  it('lose no answer: each item keeps the later of the two', () => {
    fc.assert(
      fc.property(arbState, arbState, (a, b) => {
        const merged = mergeStates(a, b);
        const find = (state: State, id: string) =>
          state.attempts.find((one) => one.id === id)?.answers;
        for (const { id, answers } of [...a.attempts, ...b.attempts]) {
          for (const item of answers.keys()) {
            const copies = [find(a, id)?.get(item), find(b, id)?.get(item)].flatMap((one) =>
              one ? [one] : [],
            );
            const kept = find(merged, id)?.get(item);
            expect(copies).toContainEqual(kept);
            expect(kept?.seq).toBe(Math.max(...copies.map((one) => one.seq)));
          }
        }
      }),
    );
  });

  it('keep attempts oldest first', () => {
    fc.assert(
      fc.property(arbState, arbState, (a, b) => {
        const starts = mergeStates(a, b).attempts.map(({ startedAt }) => startedAt);
        expect(starts).toEqual([...starts].sort((x, y) => x - y));
      }),
    );
  });

  it('keep the later choice of a place, also when it was taken back', () => {
    const chosen: State = { ...begun(), place: { value: 'proactiviteit', at: 10 } };
    const takenBack: State = { ...begun(), place: { value: null, at: 20 } };
    expect(mergeStates(chosen, takenBack).place.value).toBeNull();
    expect(mergeStates(takenBack, chosen).place.value).toBeNull();
  });

  it.each([
    ['one name before another', 'authenticiteit', 'proactiviteit'],
    ['no choice before a choice that sorts after it', null, 'proactiviteit'],
  ] as const)(
    'prefer the last in the alphabet at the same moment, like other builds: %s',
    (_, first, last) => {
      const at = (value: typeof first | typeof last): State => ({
        ...begun(),
        place: { value, at: 5 },
      });
      expect(mergeStates(at(first), at(last)).place.value).toBe(last);
      expect(mergeStates(at(last), at(first)).place.value).toBe(last);
    },
  );
});

describe('a new choice', () => {
  it('is made now', () => {
    expect(renewed({ value: true, at: 1_000 }, false, 5_000)).toEqual({ value: false, at: 5_000 });
  });

  it.each([
    ['stood still', 1_000],
    ['was set back', 10],
  ])('is later than the one before, also when the clock %s', (_, now) => {
    const before = { value: true, at: 1_000 };
    expect(renewed(before, false, now)).toEqual({ value: false, at: 1_001 });
    expect(
      mergeStates(
        { ...begun(), autoAdvance: before },
        { ...begun(), autoAdvance: renewed(before, false, now) },
      ).autoAdvance.value,
    ).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/domain/plan/action.ts';
import {
  ACTION_LIMITS,
  actionText,
  emptyAction,
  isEmpty,
  mergeActions,
  withActionText,
  withChoices,
} from '../../../../src/domain/plan/action.ts';
import { daysOf, missingIn, phaseOf } from '../../../../src/domain/plan/phase.ts';
import {
  currentAction,
  earlierActions,
  emptyPlan,
  hasPlan,
  mergePlanCopies,
  MOST_ACTIONS,
  withChange,
  withNextAction,
  withSameAgain,
} from '../../../../src/domain/plan/plan.ts';
import { arbDay, arbPlan } from '../../../support/builders/arbitraryActions.ts';
import { planWith, runningAction } from '../../../support/builders/actions.ts';
import { fc } from '../../../support/builders/property.ts';

const START = '2026-11-29';
const EMPTY = emptyAction('a', 1);
const written = (action: Action, text: string, now = 5) => withActionText(action, 'act', text, now);

describe('an action', () => {
  it('holds the last text, cut where its room ends', () => {
    const long = 'a'.repeat(ACTION_LIMITS.act + 1);
    expect(actionText(written(EMPTY, long), 'act')).toBe(long.slice(1));
    expect(actionText(written(written(EMPTY, 'eerst', 9), 'dan', 2), 'act')).toBe('dan');
  });

  it('is empty until something stands in it', () => {
    expect(isEmpty(EMPTY)).toBe(true);
    expect(isEmpty(written(EMPTY, '  '))).toBe(true);
    expect(isEmpty(withChoices(EMPTY, { trait: 'proactiviteit' }, 1))).toBe(true);
    expect(isEmpty(written(EMPTY, 'bel ik Noor'))).toBe(false);
    expect(isEmpty(withChoices(EMPTY, { before: 4 }, 1))).toBe(false);
    expect(isEmpty(withChoices(EMPTY, { start: START }, 1))).toBe(false);
  });

  it('keeps the later of two copies, choice by choice and text by text', () => {
    const one = withChoices(written(EMPTY, 'een', 10), { before: 3 }, 20);
    const two = withChoices(withActionText(EMPTY, 'who', 'Noor', 30), { before: 5 }, 15);
    const merged = mergeActions(one, { ...two, sequence: 2 });
    expect([merged.before.value, merged.sequence]).toEqual([3, 2]);
    expect([actionText(merged, 'act'), actionText(merged, 'who')]).toEqual(['een', 'Noor']);
  });
});

describe('the days of an action', () => {
  it('are a first day, one on the way, and one three weeks on: the same day of the week', () => {
    expect(daysOf(START)).toEqual({ start: START, halfway: '2026-12-09', end: '2026-12-20' });
    fc.assert(
      fc.property(arbDay, (start) => {
        const { halfway, end } = daysOf(start);
        expect([start < halfway, halfway < end]).toEqual([true, true]);
        expect(new Date(end).getUTCDay()).toBe(new Date(start).getUTCDay());
      }),
    );
  });

  it('say how far it is', () => {
    const action = runningAction(START);
    const kinds = (of: Action) =>
      ['2026-11-29', '2026-12-19', '2026-12-20', '2027-06-01'].map((day) => phaseOf(of, day).kind);
    expect(kinds(action)).toEqual(['running', 'running', 'due', 'due']);
    for (const stage of ['writing', 'lookedBack', 'notDone'] as const)
      expect(new Set(kinds(withChoices(action, { stage }, 1)))).toEqual(new Set([stage]));
    // Two copies may leave it without a first day.
    expect(phaseOf({ ...action, start: EMPTY.start }, START).kind).toBe('writing');
  });

  it('can begin once it says when, what, and how well it goes now', () => {
    expect(missingIn(EMPTY)).toEqual(['when', 'act', 'before']);
    expect(missingIn(written(EMPTY, ' '))).toEqual(['when', 'act', 'before']);
    expect(missingIn(runningAction(START))).toEqual([]);
  });
});

describe('a plan', () => {
  const making = { id: 'b', now: 1_000 };

  it('gets its first action with the first change', () => {
    const none = emptyPlan('e');
    expect([hasPlan(none), currentAction(none)]).toEqual([false, null]);
    const one = withChange(none, (action) => written(action, 'iets'), making);
    expect([hasPlan(one), currentAction(one)?.id]).toEqual([true, 'b']);
    const same = withChange(one, (action) => written(action, 'anders'), { ...making, id: 'c' });
    expect(same.actions.map(({ id }) => id)).toEqual(['b']);
  });

  it('lays the current action aside for the next, and keeps it', () => {
    const one = planWith(runningAction(START));
    const two = withNextAction(one, making);
    expect(currentAction(two)?.id).toBe('b');
    expect(earlierActions(two)).toEqual(one.actions);
    // The clock was set back in between: the new one is the current one all the same.
    expect(currentAction(two)?.madeAt).toBeGreaterThan(one.actions[0]?.madeAt ?? 0);
    expect(withNextAction(two, { id: 'c', now: 2_000 })).toBe(two);
  });

  it('takes the words of an action along for a second try, and nothing of how it went', () => {
    const before = withActionText(runningAction(START), 'hindered', 'de drukte', 9);
    const again = currentAction(withSameAgain(planWith(before), making));
    if (again === null) throw new Error('none');
    expect([actionText(again, 'act'), actionText(again, 'hindered')]).toEqual([
      actionText(before, 'act'),
      '',
    ]);
    expect([again.trait.value, again.before.value, again.start.value, again.stage.value]).toEqual([
      'authenticiteit',
      null,
      null,
      'writing',
    ]);
  });

  it(`holds ${MOST_ACTIONS} actions; the earliest leave`, () => {
    let plan = emptyPlan('e');
    for (let n = 0; n <= MOST_ACTIONS; n += 1) {
      plan = withNextAction(plan, { id: `n${n}`, now: n });
      plan = withChange(plan, (action) => written(action, `${n}`), making);
    }
    expect([plan.actions.length, plan.actions[0]?.id]).toEqual([MOST_ACTIONS, 'n1']);
  });
});

describe('merging two copies of a plan', () => {
  it('loses no action, has at most one under way, and does not care which comes first', () => {
    fc.assert(
      fc.property(arbPlan, arbPlan, arbPlan, (a, b, c) => {
        const merged = mergePlanCopies(a, b);
        const ids = (...plans: (typeof a)[]) =>
          [...new Set(plans.flatMap(({ actions }) => actions.map(({ id }) => id)))].sort();
        expect(merged.actions.map(({ id }) => id).sort()).toEqual(ids(a, b));
        expect(mergePlanCopies(b, a)).toEqual(merged);
        expect(mergePlanCopies(merged, a)).toEqual(merged);
        expect(mergePlanCopies(merged, c)).toEqual(mergePlanCopies(a, mergePlanCopies(b, c)));
        expect(merged.actions.map(({ madeAt }) => madeAt)).toEqual(
          merged.actions.map(({ madeAt }) => madeAt).toSorted((x, y) => x - y),
        );
      }),
    );
  });
});

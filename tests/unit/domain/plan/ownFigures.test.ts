import { describe, expect, it } from 'vitest';
import { ownFigures } from '../../../../src/domain/plan/ownFigures.ts';
import type { Action } from '../../../../src/domain/plan/action.ts';
import { fc } from '../../../support/builders/property.ts';
import { arbPlan } from '../../../support/builders/arbitraryActions.ts';
import { planWith, runningAction } from '../../../support/builders/actions.ts';

const START = '2026-11-02';
const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const looked = (after: number, day: string): Partial<Action> => ({
  stage: { value: 'lookedBack', at: at(day) },
  after: { value: after as 7, at: at(day) },
});
const found = (...actions: readonly Action[]) =>
  ownFigures(planWith(...actions), dayOf).map(({ before, after }) => ({ before, after }));

describe('the own figures', () => {
  it('are that of the start and the one of looking back, each with its day', () => {
    expect(
      found(runningAction(START, looked(7, '2026-11-23')), runningAction('2026-11-24')),
    ).toEqual([
      {
        before: { day: START, figure: 4 },
        after: { day: '2026-11-23', figure: 7 },
      },
      { before: { day: '2026-11-24', figure: 4 }, after: null },
    ]);
  });

  it('have the day that the first was given, when the start is later', () => {
    const monday = runningAction('2026-11-09', { before: { value: 4, at: at('2026-11-05') } });
    expect(found(monday)[0]?.before.day).toBe('2026-11-05');
    const changed = runningAction(START, { before: { value: 5, at: at('2026-11-12') } });
    expect(found(changed)[0]?.before).toEqual({ day: START, figure: 5 });
  });

  it('are none of an action that was not begun, and no second one of what was not looked back on', () => {
    expect(found(runningAction(START, { stage: { value: 'writing', at: 0 } }))).toEqual([]);
    const dropped = { ...looked(7, '2026-11-23'), stage: { value: 'notDone', at: 9 } } as const;
    expect(found(runningAction(START, dropped))[0]?.after).toBeNull();
  });

  it('never run back in time, whatever the clocks of two devices said', () => {
    fc.assert(
      fc.property(arbPlan, (plan) => {
        for (const { before, after } of ownFigures(plan, dayOf))
          expect(after === null || after.day >= before.day).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { chosenForActions, triedBetween } from '../../../../src/domain/plan/tried.ts';
import { planWith, runningAction } from '../../../support/builders/actions.ts';

const DAY = '2026-11-02';
const action = (id: string, madeAt: number, more: Parameters<typeof runningAction>[1] = {}) =>
  runningAction(DAY, { id, madeAt, ...more });
const looked = (at: number) => ({ stage: { value: 'lookedBack', at } as const });

describe('the action between two attempts', () => {
  it('is the last one that was begun before the second', () => {
    const plan = planWith(action('a', 10, looked(15)), action('b', 40), action('c', 90));
    expect(triedBetween(plan, 20, 50)?.id).toBe('b');
    expect(triedBetween(plan, 20, 100)?.id).toBe('c');
  });

  it('is rather one that was looked back on, because that has both figures', () => {
    const plan = planWith(
      action('a', 10, looked(30)),
      action('b', 40, looked(60)),
      action('c', 90),
    );
    expect(triedBetween(plan, 20, 100)?.id).toBe('b');
    expect(triedBetween(plan, 20, 35)?.id).toBe('a');
    expect(triedBetween(plan, 65, 100)?.id).toBe('c');
  });

  it('is none that had ended before the first, was never begun, or was not done', () => {
    expect(triedBetween(planWith(action('a', 10, looked(15))), 20, 50)).toBeNull();
    for (const value of ['writing', 'notDone'] as const)
      expect(
        triedBetween(planWith(action('a', 30, { stage: { value, at: 40 } })), 20, 50),
      ).toBeNull();
    expect(triedBetween(planWith(), 20, 50)).toBeNull();
  });

  it('is still told when it began before the first', () => {
    expect(triedBetween(planWith(action('a', 10)), 20, 50)?.id).toBe('a');
  });
});

describe('what was chosen for an action', () => {
  it('is the bouwsteen of each one that was begun', () => {
    const trait = { value: 'proactiviteit', at: 5 } as const;
    const plan = planWith(
      action('a', 10, { trait }),
      action('b', 20, { trait: { value: null, at: 5 } }),
      action('c', 30, { trait, stage: { value: 'writing', at: 0 } }),
    );
    expect(chosenForActions(plan)).toEqual([{ trait: 'proactiviteit', at: 10 }]);
  });
});

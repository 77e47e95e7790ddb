import type { Action } from '../../domain/plan/action.ts';
import { fill } from '../../i18n/format.ts';
import type { PlanData } from '../../i18n/say/plan.ts';

/** The two figures of an action, as a fact and no more. */
export function sayMoved(
  { moved, same }: PlanData['texts']['ended'],
  { before, after }: Pick<Action, 'before' | 'after'>,
): string {
  if (before.value === null || after.value === null) return '';
  const figures = { before: before.value, after: after.value };
  return fill(before.value === after.value ? same : moved, figures);
}

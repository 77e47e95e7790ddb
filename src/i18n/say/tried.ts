import type { Action } from '../../domain/plan/action.ts';
import { actionText } from '../../domain/plan/action.ts';
import { readable } from '../../domain/text/outside.ts';
import type { HistoryData } from './history.ts';
import { sayAction } from './plan.ts';

/** What somebody wanted, in own words; otherwise what they were going to do. */
export function goalOf(action: Action, { planSays }: Pick<HistoryData, 'planSays'>): string {
  const wish = readable(actionText(action, 'wish'));
  return wish === '' ? sayAction(planSays, action) : wish;
}

/** An own figure from 1 to 10; nothing when it was not given. */
export function figureOf(figure: Action['before'] | undefined): string {
  return figure?.value ? String(figure.value) : '';
}

/** What somebody did, and what helped. */
export function exampleOf(action: Action): string {
  return (['did', 'helped'] as const)
    .map((name) => readable(actionText(action, name)))
    .filter((text) => text !== '')
    .join(' ');
}

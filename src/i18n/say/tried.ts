import type { Action } from '../../domain/plan/action.ts';
import { actionText } from '../../domain/plan/action.ts';
import type { GivenFigure } from '../../domain/plan/ownFigures.ts';
import { readable } from '../../domain/text/outside.ts';
import { dayIn } from '../day.ts';
import { fill } from '../fill.ts';
import type { HistoryData } from './history.ts';
import { sayAction } from './plan.ts';

/** What somebody wanted, in own words; otherwise what they were going to do. */
export function goalOf(action: Action, { planSays }: Pick<HistoryData, 'planSays'>): string {
  const wish = readable(actionText(action, 'wish'));
  return wish === '' ? sayAction(planSays, action) : wish;
}

/** An own figure with its day: '4, op 6 oktober 2026'; nothing when it was not given. */
export function sayFigureOn(
  given: GivenFigure | null | undefined,
  { locale, texts }: Pick<HistoryData, 'locale' | 'texts'>,
): string {
  if (!given) return '';
  const { day, figure } = given;
  return fill(texts.paper.figureOn, { figure, date: dayIn(day, locale, 'long') });
}

/** What somebody did, and what helped. */
export function exampleOf(action: Action): string {
  return (['did', 'helped'] as const)
    .map((name) => readable(actionText(action, name)))
    .filter((text) => text !== '')
    .join(' ');
}

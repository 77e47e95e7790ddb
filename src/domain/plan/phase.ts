import type { Action, ActionText } from './action.ts';
import { actionText } from './action.ts';
import type { Day } from './day.ts';
import { daysAfter } from './day.ts';

/** Long enough to try something several times, short enough to see the end of. */
const DAYS_OF_ACTION = 21;
const DAYS_TO_HALFWAY = 10;

/** The days of an action. */
export type ActionDays = { readonly start: Day; readonly halfway: Day; readonly end: Day };

export function daysOf(start: Day): ActionDays {
  return {
    start,
    halfway: daysAfter(start, DAYS_TO_HALFWAY),
    end: daysAfter(start, DAYS_OF_ACTION),
  };
}

/**
 * Where somebody stands with an action today: still writing it; it runs; the three weeks are over
 * (`due`); looked back on; or it was not done.
 */
export type Phase =
  | { readonly kind: 'writing' }
  | { readonly kind: 'running' | 'due' | 'lookedBack' | 'notDone'; readonly days: ActionDays };

export function phaseOf({ stage, start }: Action, today: Day): Phase {
  // Without a first day it cannot run, whatever a merged copy says.
  if (stage.value === 'writing' || start.value === null) return { kind: 'writing' };
  const days = daysOf(start.value);
  if (stage.value !== 'running') return { kind: stage.value, days };
  return { kind: today >= days.end ? 'due' : 'running', days };
}

/** The week of a day within an action, from 1 to 3. */
export function weekOf({ start }: ActionDays, today: Day): number {
  const weeks = DAYS_OF_ACTION / 7;
  const ends = Array.from({ length: weeks - 1 }, (_, i) => daysAfter(start, 7 * (i + 1)));
  return 1 + ends.filter((end) => today >= end).length;
}

/** What must be there before an action can begin. */
export const NEEDED = ['when', 'act', 'before'] as const;
export type Needed = (typeof NEEDED)[number];

/** What of it is still missing, in the order of the page. */
export function missingIn(action: Action): readonly Needed[] {
  const isMissing = (needed: Needed) =>
    needed === 'before' ? action.before.value === null : isBlank(action, needed);
  return NEEDED.filter(isMissing);
}

function isBlank(action: Action, text: ActionText): boolean {
  return actionText(action, text).trim() === '';
}

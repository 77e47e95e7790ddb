import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import { justAfter, keptTime } from '../history/time.ts';
import type { Action } from './action.ts';
import {
  actionText,
  emptyAction,
  isEmpty,
  mergeActions,
  PLAN_TEXTS,
  withActionText,
  withChoices,
} from './action.ts';

/** Far more than anybody makes: four years of them. The earliest leave first. */
export const MOST_ACTIONS = 100;

/**
 * The actions of a person. Only the last can be under way, so there is never more than one; a new one
 * lays the one before it aside, and nothing is lost.
 */
export type Plan = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** In the order of making. */
  readonly actions: readonly Action[];
};

export function emptyPlan(epoch: string): Plan {
  return { epoch, actions: [] };
}

/** The action that the page is about, under way or just ended. */
export function currentAction({ actions }: Plan): Action | null {
  return actions.at(-1) ?? null;
}

/** The others that hold anything, the latest first. */
export function earlierActions({ actions }: Plan): readonly Action[] {
  return actions
    .slice(0, -1)
    .filter((action) => !isEmpty(action))
    .reverse();
}

/** Whether anything was ever written or chosen. */
export function hasPlan({ actions }: Plan): boolean {
  return actions.length > 0;
}

/** The last action that was looked back on and practised a bouwsteen. */
export function lastPractised({ actions }: Plan): Action | null {
  return actions.findLast(isPractised) ?? null;
}

/** Whether it was looked back on, and belongs to a bouwsteen. */
export function isPractised({ stage, trait, start }: Action): boolean {
  return stage.value === 'lookedBack' && trait.value !== null && start.value !== null;
}

/** Moments and names come from outside. */
export type Making = {
  /** The name of an action that is made by this; random. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The plan with its current action changed; the first change makes one. */
export function withChange(plan: Plan, change: (action: Action) => Action, making: Making): Plan {
  const current = currentAction(plan) ?? emptyAction(making.id, keptTime(making.now));
  return { ...plan, actions: [...plan.actions.slice(0, -1), change(current)] };
}

/** The plan with a new action as the current one. An empty one is used, not kept. */
export function withNextAction(plan: Plan, { id, now }: Making): Plan {
  const current = currentAction(plan);
  if (current !== null && isEmpty(current)) return plan;
  // The same change may be made a second time, on a copy that has it.
  if (plan.actions.some((action) => action.id === id)) return plan;
  const madeAt = Math.max(keptTime(now), ...plan.actions.map((action) => justAfter(action.madeAt)));
  return { ...plan, actions: latest([...plan.actions, emptyAction(id, madeAt)]) };
}

/** The same, with the words of the action before it: to try it again, or in a smaller way. */
export function withSameAgain(plan: Plan, making: Making): Plan {
  const before = currentAction(plan);
  const next = withNextAction(plan, making);
  if (before === null || next === plan) return plan;
  return withChange(
    next,
    (empty) =>
      PLAN_TEXTS.reduce(
        (action, name) => withActionText(action, name, actionText(before, name), making.now),
        withChoices(empty, { trait: before.trait.value }, making.now),
      ),
    making,
  );
}

/** Merges two copies of the same epoch, action by action. */
export function mergePlanCopies(a: Plan, b: Plan): Plan {
  const actions = new Map(a.actions.map((action) => [action.id, action]));
  for (const action of b.actions) {
    const own = actions.get(action.id);
    actions.set(action.id, own ? mergeActions(own, action) : action);
  }
  const merged = { epoch: a.epoch, actions: latest([...actions.values()]) };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

/** In order, and no more than fit. */
function latest(actions: readonly Action[]): readonly Action[] {
  return [...actions]
    .sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))
    .slice(-MOST_ACTIONS);
}

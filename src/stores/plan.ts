import { atom, computed } from 'nanostores';
import { decodePlan, encodePlan } from '../codecs/kept/actions.ts';
import type { Action, ActionText, Choices } from '../domain/plan/action.ts';
import { withActionText, withChoices } from '../domain/plan/action.ts';
import type { Making, Plan } from '../domain/plan/plan.ts';
import {
  currentAction,
  emptyPlan,
  hasPlan,
  mergePlanCopies,
  withChange,
  withNextAction,
  withSameAgain,
} from '../domain/plan/plan.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** The action of a person, and those before it. */
export const $plan = atom<Plan>(emptyPlan(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-actie',
  $store: $plan,
  encode: encodePlan,
  decode: decodePlan,
  merge: mergePlanCopies,
  fresh: () => emptyPlan(environment().random.id()),
  isPersonal: hasPlan,
});

/** The action that the page is about; `null` before anything was typed. */
export const $action = computed($plan, currentAction);

function change(next: (plan: Plan, making: Making) => Plan): void {
  const { clock, random } = environment();
  // Once: a change may be made again on what another tab wrote, and must make the same action then.
  const making = { id: random.id(), now: clock() };
  kept.change((plan) => next(plan, making));
}

function changeAction(next: (action: Action, now: number) => Action): void {
  change((plan, making) => withChange(plan, (action) => next(action, making.now), making));
}

/** Writes a text of the current action, and keeps it at once. */
export function writeAction(name: ActionText, text: string): void {
  changeAction((action, now) => withActionText(action, name, text, now));
}

/** Writes a plan that was taken over, with the bouwsteen that it practises. */
export function takeOver(texts: Partial<Record<ActionText, string>>, more: Partial<Choices>): void {
  const entries = Object.entries(texts) as [ActionText, string][];
  changeAction((action, now) =>
    entries.reduce(
      (changed, [name, text]) => withActionText(changed, name, text, now),
      withChoices(action, more, now),
    ),
  );
}

/** Chooses something of the current action, and keeps it at once. */
export function chooseInAction(choices: Partial<Choices>): void {
  changeAction((action, now) => withChoices(action, choices, now));
}

/** Lays the current action aside for a new one. */
export function nextAction(): void {
  change(withNextAction);
}

/** The same, with the words of the current one. */
export function sameAgain(): void {
  change(withSameAgain);
}

/** The number for the next file of its days: each is higher than the one before it. */
export function nextSequence(): number {
  const sequence = $action.get()?.sequence ?? 0;
  changeAction((action) => ({ ...action, sequence: Math.max(action.sequence, sequence + 1) }));
  return sequence;
}

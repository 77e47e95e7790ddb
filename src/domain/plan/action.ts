import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Notes } from '../history/notes.ts';
import { mergeNotes, textIn, withText } from '../history/notes.ts';
import type { Dated } from '../history/state.ts';
import { laterOf, renewed } from '../history/state.ts';
import type { TraitId } from '../test/scales.ts';
import { beginning } from '../text/outside.ts';
import type { Day } from './day.ts';

/** How far somebody is with an action, as far as they said so. */
export const STAGES = ['writing', 'running', 'lookedBack', 'notDone'] as const;
export type Stage = (typeof STAGES)[number];

/** How well it goes, from 1 to 10. */
export const FIGURES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Figure = (typeof FIGURES)[number];

/** The characters that fit in each text. A plan is short, and all of it stands on one sheet of paper. */
export const ACTION_LIMITS = {
  wish: 300,
  outcome: 300,
  when: 160,
  act: 300,
  obstacle: 300,
  instead: 300,
  who: 160,
  why: 300,
  halfway: 600,
  did: 600,
  helped: 600,
  hindered: 600,
} as const;
export type ActionText = keyof typeof ACTION_LIMITS;

/** The texts that are the plan itself; the others are about how it went. */
export const PLAN_TEXTS = [
  'wish',
  'outcome',
  'when',
  'act',
  'obstacle',
  'instead',
  'who',
] as const satisfies readonly ActionText[];

/** One thing that a person tries for three weeks. */
export type Action = WithNewer & {
  /** Random. The events in a calendar are named after it. */
  readonly id: string;
  /** Milliseconds since 1970: decides the order, and so which action is the current one. */
  readonly madeAt: number;
  readonly stage: Dated<Stage>;
  /** The bouwsteen that it practises; `null` for an action that belongs to none. */
  readonly trait: Dated<TraitId | null>;
  readonly start: Dated<Day | null>;
  /** The figure at the start, and the one three weeks later. */
  readonly before: Dated<Figure | null>;
  readonly after: Dated<Figure | null>;
  /** Ids of the barriers that were in the way. */
  readonly barriers: Dated<readonly string[]>;
  /** By `ActionText`. */
  readonly texts: Notes;
  /** How often its events were given out: a calendar takes the highest for the newest. */
  readonly sequence: number;
};

/** The values that are chosen rather than written. */
export type Choices = {
  readonly [Choice in ChoiceName]: Action[Choice]['value'];
};
type ChoiceName = 'stage' | 'trait' | 'start' | 'before' | 'after' | 'barriers';

export function emptyAction(id: string, madeAt: number): Action {
  return {
    id,
    madeAt,
    stage: { value: 'writing', at: 0 },
    trait: { value: null, at: 0 },
    start: { value: null, at: 0 },
    before: { value: null, at: 0 },
    after: { value: null, at: 0 },
    barriers: { value: [], at: 0 },
    texts: new Map(),
    sequence: 0,
  };
}

/** A text as it was typed. */
export function actionText({ texts }: Action, text: ActionText): string {
  return textIn(texts, text);
}

/** The action with a text, cut at its limit. `now`: milliseconds since 1970. */
export function withActionText(
  action: Action,
  name: ActionText,
  text: string,
  now: number,
): Action {
  const cut = beginning(text, ACTION_LIMITS[name]).text;
  return { ...action, texts: withText(action.texts, name, cut, now) };
}

/** The action with other choices, all of one moment. `now`: milliseconds since 1970. */
export function withChoices(action: Action, choices: Partial<Choices>, now: number): Action {
  const changed = Object.entries(choices).map(([name, value]) => [
    name,
    renewed<unknown>(action[name as ChoiceName], value, now),
  ]);
  return { ...action, ...(Object.fromEntries(changed) as Partial<Action>) };
}

/** Whether anything stands in it that a person would miss. */
export function isEmpty({ texts, before, start }: Action): boolean {
  return (
    start.value === null &&
    before.value === null &&
    [...texts.values()].every(({ value }) => value.trim() === '')
  );
}

/** Merges two copies of one action, item by item: the later wins. */
export function mergeActions(a: Action, b: Action): Action {
  const merged = {
    id: a.id,
    madeAt: Math.min(a.madeAt, b.madeAt),
    stage: laterOf(a.stage, b.stage),
    trait: laterOf(a.trait, b.trait),
    start: laterOf(a.start, b.start),
    before: laterOf(a.before, b.before),
    after: laterOf(a.after, b.after),
    barriers: laterOf(a.barriers, b.barriers),
    texts: mergeNotes(a.texts, b.texts),
    sequence: Math.max(a.sequence, b.sequence),
  };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

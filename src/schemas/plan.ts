import { z } from 'zod';
import { ACTION_LIMITS } from '../domain/plan/action.ts';
import type { ActionText } from '../domain/plan/action.ts';
import { NEEDED } from '../domain/plan/phase.ts';
import { calendar, ended, lookBack, notDone, running, weeks } from './planAfter.ts';
import { address, description, line, template } from './text.ts';

/** A record with one value for each of these names, and no others. */
function each<K extends string, T extends z.ZodType>(names: readonly K[], value: T) {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, value])) as Record<K, T>);
}

const ACTION_TEXTS = Object.keys(ACTION_LIMITS) as ActionText[];

/** A box: its label, a line of help, and its name once the action runs. */
const field = z.strictObject({ label: line, hint: line, said: line });

/** Plans that somebody may take over. */
const offers = z.strictObject({
  /** Where each comes from; `fits` when it answers an own answer. */
  own: line,
  tip: line,
  fits: line,
  take: line,
  more: line,
  /** Told once one was taken over. */
  taken: line,
  /** While there is none: where ideas are. */
  none: line,
  /** Before what the person chose on the page about barriers. */
  barrier: line,
  links: z.array(z.strictObject({ to: address, name: line })).min(1),
});

/** Choosing the first day, and what must be there before that. */
const start = z.strictObject({
  title: line,
  when: line,
  today: line,
  tomorrow: line,
  monday: line,
  end: template('date'),
  go: line,
  missing: line,
  needs: each(NEEDED, line),
  /** Opens and closes the boxes of an action that runs. */
  change: line,
  changed: line,
});

/** content/<locale>/plan.yaml: the page with one action for three weeks. */
export const planSchema = z.strictObject({
  title: line,
  description,
  lead: line,
  /** That no test is needed, and where the words stay. */
  free: line,
  noScript: line,
  /** The sentence around the two parts of an action. */
  says: template('when', 'act'),
  print: line,
  what: z.strictObject({ title: line, lead: line, trait: line, noTrait: line }),
  offers,
  fields: each(ACTION_TEXTS, field),
  /** What a box has room for, and what did not fit. */
  room: template('n'),
  cut: template('n'),
  woop: z.strictObject({ title: line, lead: line, source: line }),
  figure: z.strictObject({
    title: line,
    before: line,
    after: line,
    /** What the ends of 1 to 10 mean. */
    low: line,
    high: line,
    given: template('n'),
  }),
  start,
  running,
  weeks,
  calendar,
  lookBack,
  notDone,
  ended,
  earlier: z.strictObject({ title: line, aside: line, notDone: line }),
  data: z.strictObject({ title: line, text: line, all: line, history: line, sheet: line }),
  paper: z.strictObject({
    date: line,
    figureNow: line,
    figureLater: line,
    start: line,
    end: line,
    visit: line,
  }),
});

export type PlanTexts = z.infer<typeof planSchema>;

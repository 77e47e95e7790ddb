import { z } from 'zod';
import { description, line, template } from './text.ts';

/** Before the first statement. */
const intro = z.strictObject({
  title: template('trait'),
  lead: line,
  how: line,
  start: line,
  resume: line,
});

/** Why nothing is asked, and where to go instead. */
const not = z.strictObject({
  'no-action': line,
  'no-test': line,
  withheld: line,
  'unknown-version': line,
  wait: template('date'),
  plan: line,
  test: line,
});

/** Then and now beside each other. */
const outcome = z.strictObject({
  title: template('trait'),
  caption: template('trait'),
  when: line,
  was: line,
  now: line,
  lower: template('trait'),
  unsaid: line,
  gone: line,
  /** How little it says, in one paragraph. */
  limits: line,
  plan: line,
  history: line,
});

/** content/<locale>/hermeting.yaml: one bouwsteen asked again after an action. */
export const recheckSchema = z.strictObject({
  title: line,
  description,
  noScript: line,
  waiting: line,
  intro,
  not,
  finish: line,
  outcome,
  /** On the plan, once somebody has looked back. */
  onPlan: z.strictObject({
    title: line,
    offer: template('trait'),
    go: line,
    resume: line,
    whole: line,
    wholeGo: line,
  }),
  onHistory: z.strictObject({
    title: line,
    note: line,
    /** On the sheet for a conversation, before the change. */
    paper: template('date'),
  }),
});

export type RecheckTexts = z.infer<typeof recheckSchema>;

import { z } from 'zod';
import { sessionForm } from './sessionForm.ts';
import { packet } from './sessionPacket.ts';
import { address, description, id, line, template } from './text.ts';

const lines = z.array(line).min(1);
const link = z.strictObject({ to: address, name: line });

/** A line of a list, with where it leads. */
const item = z.strictObject({ text: line, link: link.optional() });

/** What is said aloud for so many minutes, and what the others then do. */
const step = z.strictObject({ minutes: z.int().min(1), say: lines, does: line });

const part = z.strictObject({
  /** Its place in the page, behind that of its script. */
  id,
  title: line,
  minutes: z.int().min(1),
  purpose: line,
  /** The exercise or the form that goes with it. */
  sheet: link.optional(),
  steps: z.array(step).min(1),
  /** How to ask on, what to do when nobody speaks, and when one person does. */
  ask: lines,
  silent: line,
  dominates: line,
});

const script = z.strictObject({
  id,
  title: line,
  lead: line,
  minutes: z.int().min(1),
  parts: z.array(part).min(1),
});

/** What stands above the lines of a part. */
const words = z.strictObject({
  part: template('n', 'total'),
  minutes: template('n'),
  purpose: line,
  ask: line,
  silent: line,
  dominates: line,
  sheet: line,
});

/** What the time of a part says. */
const timer = z.strictObject({
  label: template('n', 'total', 'title'),
  runs: template('n', 'total'),
  late: template('n'),
  over: template('n', 'next'),
  last: line,
  next: template('n'),
});

/** The meeting three weeks later, for a calendar. */
const date = z.strictObject({
  title: line,
  lead: line,
  /** For who has no script, or a calendar on paper. */
  byHand: line,
  day: line,
  time: line,
  go: line,
  saved: line,
  again: line,
  wrong: line,
  file: line,
  event: line,
  bring: lines,
});

/** content/<locale>/sessie.yaml: a session with a team, what it needs on paper, and the form after it. */
export const sessionSchema = z.strictObject({
  title: line,
  description,
  /** The page above it, on the way down. */
  above: line,
  lead: line,
  facts: lines,
  start: line,
  startShort: line,
  print: line,
  prepare: z.strictObject({
    title: line,
    list: z.array(item).min(1),
    who: line,
    many: line,
    online: line,
  }),
  materials: z.strictObject({ title: line, list: lines }),
  agreements: z.strictObject({ title: line, lead: line, list: lines }),
  words,
  timer,
  /** The long one, and the short one. */
  scripts: z.tuple([script, script]),
  care: z.strictObject({ title: line, list: z.array(item).min(1) }),
  date,
  later: z.strictObject({ title: line, lead: line, say: lines, does: line, link }),
  packet,
  form: sessionForm,
});

export type SessionTexts = z.infer<typeof sessionSchema>;

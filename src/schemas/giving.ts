import { z } from 'zod';
import { description, id, line, template } from './text.ts';

/** Before the first statement: who asks, what it is, and who can read it. */
const opening = z.strictObject({
  title: line,
  titleNamed: template('name'),
  lead: line,
  what: line,
  see: line,
  whoTitle: line,
  who: z.array(line).min(1),
  own: line,
  start: line,
  /** Above the two buttons, when this tab holds answers to the same request. */
  begun: line,
  resume: line,
  again: line,
});

const message = z.strictObject({ title: line, text: line });

/** Why nothing can be asked. */
const broken = z.strictObject({
  empty: message,
  damaged: message,
  newer: message,
  toStart: line,
});

/** A new request in a tab with answers to another one. */
const other = z.strictObject({ title: line, text: line, back: line, fresh: line });

const ask = z.strictObject({
  question: line,
  unseen: line,
  later: line,
  frame: line,
  autoHow: line,
  overview: line,
});

const remark = z.strictObject({ label: line, hint: line });

const open = z.strictObject({
  title: line,
  lead: line,
  example: line,
  care: line,
  works: remark,
  differently: remark,
  room: template('n'),
  cut: template('n'),
  long: line,
  next: line,
});

const overview = z.strictObject({
  title: line,
  lead: line,
  answers: template('n'),
  change: line,
  unseenOne: line,
  unseenMore: template('n'),
  remarks: line,
  nothing: line,
  changeRemarks: line,
  nameNote: line,
  make: line,
});

/** The reply, and how it goes back. */
const end = z.strictObject({
  title: line,
  lead: line,
  leadNamed: template('name'),
  warning: line,
  copy: line,
  copied: line,
  manual: line,
  device: line,
  deviceFailed: line,
  mail: line,
  subject: line,
  message: line,
  linkLabel: line,
  codeLabel: line,
  codeNote: line,
  change: line,
  done: line,
  doneAsk: line,
  doneYes: line,
  doneNo: line,
});

const finished = z.strictObject({ title: line, text: line, curious: line, test: line });

/** content/<locale>/geven.yaml: somebody answers about the person who asked. */
export const givingSchema = z.strictObject({
  title: line,
  description,
  noScript: line,
  waiting: line,
  opening,
  broken,
  other,
  ask,
  /** By the id of a statement of the kern on a bouwsteen: the same behaviour, seen from outside. */
  statements: z.record(id, template('name')),
  open,
  overview,
  end,
  finished,
});

export type GivingTexts = z.infer<typeof givingSchema>;

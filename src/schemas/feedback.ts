import { z } from 'zod';
import { description, line, template } from './text.ts';

const lines = z.array(line).min(1);

/** A part to read: paragraphs, a list, or both. */
const part = z.strictObject({ title: line, text: lines.optional(), list: lines.optional() });

/** Making the link and giving it. */
const ask = z.strictObject({
  title: line,
  /** What is in the link, and what is not. */
  text: line,
  noResult: line,
  toTest: line,
  name: line,
  nameNote: line,
  make: line,
  ready: template('date'),
  sameForAll: line,
  again: line,
  makeNew: line,
  made: line,
  copy: line,
  copyMessage: line,
  device: line,
  mail: line,
  qrShow: line,
  qrHide: line,
  qrLabel: line,
  qrNote: line,
  copied: line,
  copiedMessage: line,
  manual: line,
  manualLabel: line,
  deviceFailed: line,
  preview: line,
  subject: line,
  /** The message that goes with the link, one paragraph each. */
  message: lines,
});

/** What came of each code that was pasted. */
const outcome = z.strictObject({
  added: template('name'),
  double: template('name'),
  removed: line,
  foreign: line,
  otherVersion: line,
  full: line,
  damaged: line,
  scores: line,
  team: line,
  request: line,
  unread: line,
  nothing: line,
});

/** A reply that came by a link, before it counts. */
const arrived = z.strictObject({
  title: line,
  from: template('name'),
  unnamed: line,
  text: template('date'),
  add: line,
  not: line,
  otherTitle: line,
  foreignTitle: line,
  foreign: line,
  foreignGive: line,
});

const list = z.strictObject({
  title: line,
  colleague: template('n'),
  remove: line,
  removeLabel: template('name'),
  gone: template('name'),
  undo: line,
});

const collect = z.strictObject({
  title: line,
  label: line,
  hint: line,
  add: line,
  notYet: line,
  outcome,
  arrived,
  list,
  see: line,
  rounds: line,
  allRounds: line,
});

/** What the colleagues see, beside the own result. */
const panel = z.strictObject({
  title: line,
  none: line,
  one: line,
  two: line,
  paper: template('n', 'date'),
  otherVersion: template('n'),
  showSingle: line,
  hideSingle: line,
  oneView: line,
  noOwn: line,
  withheld: line,
  caption: line,
  singleCaption: line,
  trait: line,
  you: line,
  median: line,
  spread: line,
  range: template('low', 'high'),
  seen: template('n', 'm'),
  notSeen: line,
  notYet: line,
  meaning: line,
  wide: line,
  radarLabel: template('own', 'others'),
  ownLine: line,
  othersLine: line,
  othersName: line,
  noRadar: line,
  gapsTitle: line,
  hidden: template('traits'),
  blind: template('traits'),
  alike: template('traits'),
  chance: line,
  rest: line,
  meant: line,
  /** When answers to several links are shown together. */
  mixedLinks: line,
  agreeTitle: line,
  /** How far colleagues agree, by bouwsteen. */
  close: template('traits'),
  apart: template('traits'),
  mixed: line,
  statements: line,
  statement: line,
  unseen: line,
  unanswered: line,
  print: line,
  printNote: line,
});

/** content/<locale>/feedback.yaml: asking colleagues, and what came back. */
export const feedbackSchema = z.strictObject({
  title: line,
  description,
  lead: line,
  noScript: line,
  waiting: line,
  /** Why and how to ask: to read, without a script too. */
  read: z.strictObject({ why: part, whom: part, how: part, see: part, not: part }),
  ask,
  collect,
  panel,
  quotes: z.strictObject({ title: line, works: line, differently: line, nothing: line }),
  guide: z.strictObject({
    title: line,
    parts: z.array(z.strictObject({ title: line, list: lines })).min(1),
    toPlan: line,
  }),
  data: z.strictObject({ title: line, text: line, all: line }),
});

export type FeedbackTexts = z.infer<typeof feedbackSchema>;

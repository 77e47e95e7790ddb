import { z } from 'zod';
import { TRAITS } from '../domain/test/scales.ts';
import { teamJoin } from './teamJoin.ts';
import { description, line, template } from './text.ts';

/** A part of the page to read. */
const part = z.strictObject({ title: line, bullets: z.boolean().optional(), lines: z.array(line) });

/** Putting codes together, and what became of each. */
const collect = z.strictObject({
  title: line,
  paste: line,
  add: line,
  digits: line,
  digitsNote: line,
  addDigits: line,
  told: line,
  added: line,
  addedMany: template('n'),
  found: template('n'),
  addAnyway: line,
  /** What else was in a link, of which a team takes nothing. */
  left: z.strictObject({ roles: line, answers: line }),
  why: z.strictObject({
    double: line,
    removed: line,
    damaged: line,
    digits: line,
    otherVersion: line,
    empty: line,
    full: line,
    request: line,
    reply: line,
    unread: line,
  }),
  none: line,
  wrongDigits: line,
});

/** A code of somebody that was opened as a link. */
const arrival = z.strictObject({
  title: line,
  text: line,
  named: template('name'),
  yes: line,
  no: line,
  damaged: line,
  otherVersion: line,
  elsewhere: line,
  close: line,
});

const members = z.strictObject({
  title: line,
  one: line,
  many: line,
  empty: line,
  person: template('n'),
  remove: template('name'),
  removed: template('name'),
  restore: line,
  names: line,
  namesNote: line,
  anew: line,
  anewAsk: template('n'),
  anewYes: line,
  anewNo: line,
  anewDone: line,
});

const sentence = z.strictObject({ begin: line, how: line });

/** Four sentences, before anybody sees a score. */
const round = z.strictObject({
  title: line,
  text: line,
  start: line,
  resume: line,
  again: line,
  wait: line,
  few: line,
  step: template('n', 'total'),
  back: line,
  next: line,
  last: line,
  leave: line,
  sentences: z.tuple([sentence, sentence, sentence, sentence]),
});

/** A dot for each person. */
const chart = z.strictObject({
  title: line,
  lead: template('n'),
  person: line,
  median: line,
  axis: line,
  middle: line,
  range: template('low', 'high'),
  same: template('low'),
  caption: line,
  trait: line,
  lowest: line,
  highest: line,
  /** How little a score says, and how steady the median of so many people is. */
  margin: line,
  rough: line,
  fair: line,
  steady: line,
  withheldOne: line,
  withheldMany: template('n'),
  talk: line,
  alike: line,
  differ: line,
  nothing: line,
  noAlike: line,
  noDiffer: line,
  big: line,
  leave: line,
  print: line,
  session: line,
  who: template('names'),
  paperTitle: line,
  paperNote: template('site'),
});

/** content/<locale>/team.yaml: a team that lays its scores side by side, and a member that gives them. */
export const teamSchema = z.strictObject({
  title: line,
  description,
  lead: line,
  about: z.tuple([part, part]),
  steps: z.strictObject({ title: line, lines: z.array(line), join: line, session: line }),
  notFor: part,
  noScript: line,
  collect,
  arrival,
  members,
  round,
  chart,
  /** A question to talk about, for each bouwsteen. */
  questions: z.record(z.enum(TRAITS), z.strictObject({ alike: line, differ: line })),
  kept: z.strictObject({ title: line, text: line, all: line }),
  join: teamJoin,
});

export type TeamTexts = z.infer<typeof teamSchema>;

import { z } from 'zod';
import { description, line, template } from './text.ts';

/** What is in the list, by what it is about. */
const lines = z.strictObject({
  attempt: template('date', 'n'),
  attemptOne: template('date'),
  place: template('trait'),
  auto: line,
  stories: line,
  recheck: template('trait', 'date', 'n'),
  recheckOne: template('trait', 'date'),
  replies: template('n'),
  repliesOne: line,
  asked: line,
  boxes: template('n'),
  boxesOne: line,
  barriers: template('n'),
  barriersOne: line,
  actions: template('n'),
  actionsOne: line,
  scores: line,
  /** Of what belongs to the device: no file takes it along. */
  stays: line,
  /** When nothing can be said of it: emptied again, or of a later version. */
  nothing: line,
  later: line,
  unread: line,
});

/** What becomes of a part of a file. */
const outcomes = z.strictObject({
  added: line,
  merged: line,
  same: line,
  damaged: line,
  newer: line,
  other: line,
  unkept: line,
});

/** Why nothing of a file is read. */
const refusals = z.strictObject({
  tooLarge: line,
  damaged: line,
  foreign: line,
  newer: line,
  empty: line,
  /** The browser cannot open it. */
  unopened: line,
});

/** The page with everything that the device keeps: /plan/gegevens/. */
export const ownData = z.strictObject({
  title: line,
  description,
  lead: line,
  noScript: line,
  listTitle: line,
  empty: line,
  emptyGo: line,
  /** Before a script has looked, or without one: what the site can keep. */
  canBe: line,
  /** The name of each kept value, by its key. */
  names: z.record(z.string(), line),
  /** A value that this version does not know. */
  unknown: line,
  lines,
  size: template('n'),
  sizeOne: line,
  print: line,
  save: z.strictObject({ title: line, text: line, go: line, done: line }),
  read: z.strictObject({
    title: line,
    text: line,
    label: line,
    planTitle: line,
    outcomes,
    /** When nothing of it comes in, because it is here or cannot be read. */
    same: line,
    nothing: line,
    yes: line,
    no: line,
    close: line,
    done: line,
    doneUnkept: line,
    refusals,
  }),
  move: z.strictObject({
    title: line,
    text: line,
    carries: template('date', 'n'),
    none: line,
    how: template('adopt'),
    warning: line,
    show: line,
    hide: line,
    linkLabel: line,
    copy: line,
    copied: line,
    manual: line,
    qrLabel: line,
    qrNote: line,
    qrPaper: line,
  }),
  wipe: z.strictObject({ title: line, text: line, more: line }),
});

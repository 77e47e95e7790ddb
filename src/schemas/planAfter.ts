import { z } from 'zod';
import { line, rule, template } from './text.ts';

/** An action that runs. */
export const running = z.strictObject({
  begins: template('date'),
  week: template('date', 'n'),
  over: template('date'),
  ended: template('start', 'end'),
  mine: line,
  /** Before the figure of the start. */
  before: line,
  /** Lays it aside, after a question. */
  other: line,
  otherAsk: line,
  otherNo: line,
  otherYes: line,
});

/** Its three days. */
export const weeks = z.strictObject({
  title: line,
  start: line,
  halfway: line,
  end: line,
  endText: line,
  early: line,
});

/** What a day in the calendar is called, and the line before the address in it. */
const event = z.strictObject({ title: line, text: line });

/** The days as a file for a calendar. */
export const calendar = z.strictObject({
  title: line,
  text: line,
  /** What others see who may look into it. */
  neutral: template('title'),
  withAction: line,
  shared: line,
  go: line,
  again: line,
  /** Inside an app files seldom open. */
  byHand: line,
  saved: line,
  /** The name of the file. */
  file: line.refine(
    (text) => /^[a-z-]+\.ics$/.test(text),
    rule('dit is geen naam voor een agenda-bestand', 'Gebruik kleine letters en eindig op .ics'),
  ),
  events: z.strictObject({ start: event, halfway: event, end: event }),
});

/** After three weeks, or earlier. */
export const lookBack = z.strictObject({
  title: line,
  lead: line,
  early: line,
  save: line,
  missing: line,
  notDone: line,
  stay: line,
});

/** The kind way out. */
export const notDone = z.strictObject({
  title: line,
  lead: line,
  ask: line,
  save: line,
  back: line,
});

/** An action that is over, and ways on. */
export const ended = z.strictObject({
  lookedBack: line,
  notDone: line,
  moved: template('before', 'after'),
  same: template('before'),
  /** How little two figures say. */
  figures: line,
  talk: template('who'),
  talkAny: line,
  try: line,
  barrierStep: template('name', 'step'),
  barrierGo: line,
  again: line,
  next: line,
  change: line,
});

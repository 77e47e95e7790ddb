import { z } from 'zod';
import { description, line, template } from './text.ts';

/** Before there is anything to compare. */
const empty = z.strictObject({ title: line, text: line, go: line });

/** After the first attempt: what will stand here, and from when a second makes sense. */
const one = z.strictObject({
  title: line,
  done: template('date', 'depth'),
  what: line,
  wait: template('date'),
  now: line,
  how: line,
  go: line,
});

/** The list of all attempts. */
const all = z.strictObject({
  title: line,
  entry: template('date', 'depth'),
  withheld: line,
  ofVersion: template('version'),
  /** The name of an attempt when another began on the same day. */
  at: template('date', 'time'),
  leftTitle: line,
  unfinished: template('dates'),
  unknown: template('dates'),
  roles: line,
});

/** Which two attempts, and what was practised between them. */
const choose = z.strictObject({
  title: line,
  earlier: line,
  later: line,
  same: line,
  practised: line,
  none: line,
  note: line,
});

/** Two attempts beside each other. */
const changes = z.strictObject({
  title: line,
  earlier: line,
  later: line,
  soon: line,
  higher: template('traits'),
  lower: template('traits'),
  /** No difference is clear; `noOther`: beside what is said of the practised one. */
  none: line,
  noOther: line,
  unsaid: line,
  unlike: template('traits'),
  unlikeAll: line,
  threshold: template('n'),
  /** One of the two went no further than the kern. */
  depths: line,
  /** The legend: it must distinguish the two lines without colour. */
  line: z.strictObject({ later: template('date', 'depth'), earlier: template('date', 'depth') }),
  /** Leaves the earlier line out, or draws it again. */
  both: line,
  radarLabel: template('later', 'scores', 'earlier', 'before'),
  caption: template('earlier', 'later'),
  columnDifference: line,
  verdict: z.strictObject({
    higher: line,
    lower: line,
    risen: line,
    'seems-risen': line,
    none: line,
    unsaid: line,
    unlike: line,
  }),
});

/** One sheet of paper, to take to a conversation. */
const paper = z.strictObject({
  print: line,
  note: line,
  title: line,
  lead: line,
  goal: line,
  ownFigure: line,
  figureOn: template('figure', 'date'),
  begin: line,
  now: line,
  changed: line,
  change: template('trait', 'from', 'to', 'verdict'),
  nothing: line,
  example: line,
  talk: line,
});

/** The own figures from 1 to 10, drawn and in a table. */
const figures = z.strictObject({
  title: line,
  one: template('date', 'figure'),
  /** After it, while that action runs. */
  second: line,
  ends: z.strictObject({ low: line, high: line }),
  legend: line,
  drawing: template('said'),
  drawingLine: template('before', 'start', 'after', 'end'),
  drawingPoint: template('before', 'start'),
  caption: line,
  action: line,
  before: line,
  after: line,
  /** In the place of a second figure that was not given. */
  without: line,
});

/** content/nl/verloop.yaml: all attempts of a person, and what changed between two of them. */
export const historySchema = z.strictObject({
  title: line,
  description,
  lead: line,
  empty,
  one,
  all,
  choose,
  changes,
  tried: z.strictObject({
    title: line,
    both: template('before', 'after'),
    example: template('example'),
    open: line,
  }),
  figures,
  why: z.strictObject({ title: line, text: line }),
  paper,
});

export type HistoryTexts = z.infer<typeof historySchema>;

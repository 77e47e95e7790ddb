import { z } from 'zod';
import { description, line, template } from './text.ts';

const lines = z.array(line).min(1);

/** From answers to points, with pen and paper. */
const count = z.strictObject({
  title: line,
  /** For people who type their answers over instead. */
  typed: template('address'),
  steps: lines,
  /** After the worked example of the method page: where the list says the same. */
  example: template('count', 'points', 'sum'),
  listsTitle: line,
  list: template('count'),
  /** One pair of a list, for people who hear it. */
  pair: template('sum', 'points'),
  /** The same without the lists. */
  formula: line,
  traitsTitle: line,
  rolesTitle: line,
  kern: line,
  more: line,
  /** Beside the number of a reversed statement, for people who hear it. */
  reversed: line,
  total: line,
  totalBoth: line,
  points: line,
});

/** The grid to draw in, and what may be said of it. */
const profile = z.strictObject({
  title: line,
  draw: line,
  label: template('traits'),
  saysTitle: line,
  scores: line,
  margin: template('kern', 'full'),
  close: template('points'),
  top: line,
  places: line,
  notTitle: line,
  notList: z.tuple([template('run'), line, line]),
  notThen: line,
});

/** The rules for roles, in sums. What they lead to are words of the result. */
const roles = z.strictObject({
  ask: line,
  lead: line,
  both: template('kern', 'full'),
  quiet: template('floor'),
  named: template('gap'),
  two: template('gap'),
  three: line,
  margin: template('role', 'helm'),
  helm: line,
});

/** Typing it over. */
const entry = z.strictObject({
  title: line,
  description,
  lead: line,
  how: z.tuple([line, line, template('needed'), line]),
  edition: template('version'),
  toPaper: line,
  /** The name of a part, after that of its stage. */
  statements: template('stage'),
  situations: template('stage'),
  digits: template('n'),
  numbers: template('first', 'last'),
  sum: line,
  /** What is told at a row. */
  good: line,
  foreign: template('signs'),
  count: template('given', 'wanted'),
  wrongSum: template('sum'),
  needed: line,
  open: line,
  /** What is told above all rows. */
  errorTitle: template('rows'),
  errorLink: template('n'),
  busy: line,
  /** Asked when there are answers on the device. */
  ask: line,
  yes: line,
  no: line,
  /** When answers cannot be kept here, or what is kept cannot be read. */
  unkept: line,
  held: line,
  failed: line,
  noScript: line,
});

/** content/nl/paper.yaml: what the test on paper needs besides the words of the test itself. */
export const paperSchema = z.strictObject({
  title: line,
  description,
  /** One line on top that says what it is. */
  lead: line,
  /** On the screen only. */
  screen: z.strictObject({ print: line, filled: line, enter: line, online: line, start: line }),
  name: line,
  date: line,
  edition: template('version'),
  how: z.strictObject({ title: line, list: z.tuple([line, template('kern'), line, line]) }),
  row: template('n'),
  sum: template('n'),
  kern: z.strictObject({
    title: line,
    /** After the kern: where the counting is, after the last row and on which page of A4. */
    stop: template('row'),
  }),
  verdieping: z.strictObject({ title: line, lead: line }),
  count,
  profile,
  roles,
  steps: z.strictObject({ lead: line, plan: line, when: line, act: line }),
  entry,
});

export type PaperTexts = z.infer<typeof paperSchema>;

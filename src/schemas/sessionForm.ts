import { z } from 'zod';
import { description, id, line, rule, template } from './text.ts';

/** How many statements the form has: what is kept, printed and copied counts on it. */
const STATEMENTS = 8;

const statements = z
  .record(id, line)
  .refine(
    (found) => Object.keys(found).length === STATEMENTS,
    rule(
      (found) => `het formulier heeft ${Object.keys(found as object).length} zinnen`,
      `Maak er ${STATEMENTS}: zoveel regels heeft het formulier, ook op papier`,
    ),
  );

/** The form after a session: what the team now knows. */
export const sessionForm = z.strictObject({
  title: line,
  description,
  lead: line,
  /** Who it is for, and that it appraises nobody. */
  whom: line,
  how: line,
  question: line,
  /** From 1 to 4. */
  answers: z.tuple([line, line, line, line]),
  number: template('n', 'total'),
  /** By id: what is filled in is kept under it. */
  statements,
  questions: line,
  remarks: line,
  print: line,
  copy: line,
  copied: line,
  copyFailed: line,
  wipe: line,
  wiped: line,
  undo: line,
  restored: line,
  nothing: line,
  /** In the text, behind a statement without an answer. */
  open: line,
  keptTitle: line,
  kept: line,
  back: line,
  paper: line,
});

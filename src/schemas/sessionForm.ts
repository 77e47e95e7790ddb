import { z } from 'zod';
import { FORM_STATEMENTS } from '../domain/team/form.ts';
import { description, line, template } from './text.ts';

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
  /** All eight: what is filled in is kept under the id. */
  statements: z.record(z.enum(FORM_STATEMENTS), line),
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

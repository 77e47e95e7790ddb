import { z } from 'zod';
import { description, line, template } from './text.ts';

/** All of a session on paper. */
export const packet = z.strictObject({
  title: line,
  description,
  lead: line,
  go: line,
  contents: z.array(line).min(1),
  script: line,
  handout: template('n'),
  opening: z.strictObject({ title: line, lead: line }),
  /** One action for three weeks, with a figure now and then. */
  card: z.strictObject({
    title: line,
    lead: line,
    action: line,
    when: line,
    ask: line,
    now: line,
    later: line,
    learned: line,
    scale: line,
  }),
  form: line,
});

import { z } from 'zod';
import { line } from './text.ts';

/** content/nl/style.yaml: the words of the page with all parts of the site. The parts bring their own. */
export const styleSchema = z.strictObject({
  title: line,
  description: line,
  lead: line,
  /** The heading of each part, in the order of the page. */
  parts: z.strictObject({
    buttons: line,
    notes: line,
    question: line,
    signs: line,
    folds: line,
    tools: line,
    radar: line,
    numbers: line,
    chances: line,
    step: line,
    roles: line,
  }),
});

export type StyleTexts = z.infer<typeof styleSchema>;

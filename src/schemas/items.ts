import { z } from 'zod';
import { id, line } from './text.ts';

/** The words of one situation. */
const situation = z.strictObject({
  /** Two to four words: the row name in a table. */
  title: line,
  /** What happens, in one or two sentences. */
  text: line,
  /** By the id of the reaction: what someone does, in ik-vorm. */
  reactions: z.record(id, line),
});

/** content/nl/items.yaml: the words of statements and situations, by their id in the instrument. */
export const itemsSchema = z.strictObject({
  /** By id: one behaviour, in ik-vorm, at most 14 words. */
  statements: z.record(id, line),
  /** By id. */
  situations: z.record(id, situation),
});

export type ItemTexts = z.infer<typeof itemsSchema>;

import { z } from 'zod';
import { description, id, line } from './text.ts';

/** What stands above the text in content/<locale>/<folder>/*.md: a page to read. */
export const textPageSchema = z.strictObject({
  title: line,
  description,
  /** The first paragraph, larger than the others. */
  lead: line,
  /** What the page rests on: ids of content/literature.yaml, told at its end. */
  sources: z.array(id).min(1).optional(),
});

/** The same as an entry of the collection of pages: with its language, and where it stands in that. */
export const textPageEntrySchema = textPageSchema.extend({ locale: z.string(), path: z.string() });

import { z } from 'zod';
import { description, id, line } from './text.ts';

/** The frontmatter of content/<locale>/<folder>/*.md: a text page. */
export const textPageSchema = z.strictObject({
  title: line,
  description,
  /** The first paragraph, larger than the others. */
  lead: line,
  /** The sources of the page: ids of content/literature.yaml, listed at its end. */
  sources: z.array(id).min(1).optional(),
});

/** The same as an entry of the collection of pages: with its language, and its path in that language. */
export const textPageEntrySchema = textPageSchema.extend({ locale: z.string(), path: z.string() });

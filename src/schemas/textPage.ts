import { z } from 'zod';
import { line, template } from './text.ts';

/** content/nl/paginas/*.yaml: a page to read, at the address of its file name. */
export const textPageSchema = z.strictObject({
  title: line,
  /** For search engines and previews. */
  description: line,
  lead: line,
  sections: z
    .array(
      z.strictObject({
        title: line,
        /** Paragraphs. */
        text: z.array(line).min(1),
        /** Points under them. */
        list: z.array(line).min(2).optional(),
        /** Paragraphs under the points. */
        after: z.array(line).min(1).optional(),
        /** A last paragraph that names who keeps the site, with a link to reach them. */
        keeper: template('keeper', 'contact').optional(),
      }),
    )
    .min(1),
});

export type TextPage = z.infer<typeof textPageSchema>;

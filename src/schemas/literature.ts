import { z } from 'zod';
import { id, line, rule } from './text.ts';

const doi = z.string().refine(
  (text) => /^10\.\d{4,9}\/[\w.()/-]+$/.test(text),
  rule(
    (text) => `"${String(text)}" kan geen doi zijn`,
    'Schrijf alleen de doi, zonder adres ervoor: 10., cijfers, een schuine streep en de rest',
  ),
);

/** content/literature.yaml: publications behind the test. */
export const literatureSchema = z
  .array(
    z.strictObject({
      /** The id by which a text page refers to it. */
      id,
      /** What the test takes from it; `pages`: only pages to read rest on it. */
      about: z.enum(['roles', 'traits', 'method', 'pages']),
      authors: line,
      year: z.int().min(1900).max(2100),
      title: line,
      /** Journal or publisher, with volume and pages. */
      source: line,
      /** Language of title and source. */
      language: z.enum(['en', 'nl']),
      doi: doi.optional(),
    }),
  )
  .min(1);

export type Literature = z.infer<typeof literatureSchema>;

import { z } from 'zod';
import { description, line, template } from './text.ts';

/** What a way to place the test says of itself, and the words that it gives to copy. */
const way = { title: line, lead: line } as const;

/** content/nl/insluiten.yaml: placing the test on another site. */
export const placingSchema = z.strictObject({
  title: line,
  description,
  lead: line,
  /** For people without scripts: the pieces stand there to copy by hand. */
  noScript: line,
  /** What may be chosen before copying. */
  choose: z.strictObject({
    title: line,
    blog: line,
    noBlog: line,
    blogNote: template('keeper', 'contact'),
    statement: line,
    /** Behind the statement that the test begins with. */
    first: template('statement'),
    statementNote: line,
  }),
  /** Around each piece. */
  piece: z.strictObject({
    shown: line,
    code: line,
    copyCode: line,
    copyShown: line,
    copyLines: line,
    copied: line,
    failed: line,
  }),
  /** The statement with its five answers as links. `below` is part of the piece. */
  links: z.strictObject({ ...way, below: template('site'), why: z.tuple([line, line, line]) }),
  /** One link for a newsletter. `after` stands behind it in the piece. */
  newsletter: z.strictObject({ ...way, after: template('site'), why: line }),
  /** A picture and a paragraph. */
  card: z.strictObject({
    ...way,
    /** The paragraph: the site's name stands as a link before it. */
    text: line,
    licence: template('site'),
    save: line,
    saveNote: line,
  }),
  /** Lines for the privacy statement of the blog. */
  privacy: z.strictObject({
    ...way,
    label: line,
    lines: z.tuple([template('site', 'keeper'), template('site', 'address')]),
    picture: template('site'),
    pictureNote: line,
  }),
  /** The whole test in a frame. */
  frame: z.strictObject({
    ...way,
    accent: line,
    accentNote: line,
    scheme: line,
    schemeReader: line,
    schemeLight: line,
    schemeDark: line,
    why: z.array(line).min(1),
  }),
  /** The address alone. */
  address: z.strictObject({ ...way, label: line, copy: line, note: line }),
  /** What happens to a placed piece when the test changes. */
  later: z.strictObject({ title: line, list: z.array(line).min(1) }),
});

export type PlacingTexts = z.infer<typeof placingSchema>;

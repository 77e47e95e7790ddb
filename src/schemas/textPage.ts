import { z } from 'zod';
import { ROLES, TRAITS } from '../domain/test/scales.ts';
import { exerciseFields, sheetFields } from './exercise.ts';
import { keywords } from './keywords.ts';
import { description, id, line, rule } from './text.ts';

/** What a page can be about. Pages that share a subject become each other's neighbours. */
const SUBJECTS = [
  ...TRAITS,
  ...ROLES,
  'driehoek',
  'belemmeringen',
  'organisatie',
  'gesprek',
  'feedback',
  'leren',
  'oefenen',
  'solliciteren',
] as const;

/** Search engines cut off a longer one, and the name of the site stands behind it. */
const LONGEST_TITLE = 50;

const title = line.refine(
  (text) => text.length <= LONGEST_TITLE,
  rule(
    (text) => `deze titel telt ${String(text).length} tekens`,
    `Schrijf er hooguit ${LONGEST_TITLE}: zoekmachines knippen een langere titel af`,
  ),
);

const month = z.string().refine(
  (text) => /^20\d\d-(0[1-9]|1[0-2])$/.test(text),
  rule((text) => `"${String(text)}" is geen maand`, 'Schrijf jaar en maand, zoals 2026-11'),
);

/** The frontmatter of content/<locale>/<folder>/*.md: a text page. */
export const textPageSchema = z.strictObject({
  title,
  description,
  /** The first paragraph, larger than the others. */
  lead: line,
  /** Makes it a knowledge page: its subjects, by which it has neighbours; they may be none. */
  about: z.array(z.enum(SUBJECTS)).optional(),
  /** What the search also finds it by. */
  keywords: keywords.optional(),
  /** The sources of the page: ids of content/literature.yaml, listed at its end. */
  sources: z.array(id).min(1).optional(),
  /** The month in which somebody looked up the facts that come from outside. */
  gecontroleerd: month.optional(),
});

/** The frontmatter of an exercise. */
export const exercisePageSchema = textPageSchema
  .extend(exerciseFields)
  .transform(({ minutes, group, notes, choices, ...page }) => ({
    ...page,
    exercise: { minutes, group, notes, choices },
  }));

/** The frontmatter of a page to print: it is one sheet of paper. */
export const sheetPageSchema = textPageSchema
  .extend(sheetFields)
  .transform(({ notes, ...page }) => ({ ...page, sheet: { notes } }));

/** What a page is made of: each kind has a route, and so styles and a script, of its own. */
export type PageKind = 'text' | 'barriers' | 'exercise' | 'sheet';

import { z } from 'zod';
import { id, line } from './text.ts';

/** Room to write under one heading of an exercise, or of a sheet to print. */
const note = z.strictObject({
  /** Unique in its page: what a person writes in an exercise is kept under it. */
  id,
  /** The question to answer. */
  label: line,
  /** The heading of the text, word for word, at the end of which the room is. */
  under: line,
  /** How many ruled lines there are on paper. */
  lines: z.int().min(1).max(12),
  /** How long to write, where that matters. */
  seconds: z.int().min(30).max(900).optional(),
});

/** One of several ways to do something, with ideas to try. */
const choice = z.strictObject({
  id,
  name: line,
  /** What somebody does who does it this way. */
  says: line,
  ideas: z.array(line).min(1),
});

/** What the frontmatter of an exercise has besides that of every text page. */
export const exerciseFields = {
  /** How long it takes alone. */
  minutes: z.int().min(1).max(90),
  /** How long it takes in a group, when it can be done in one. */
  group: z.int().min(1).max(120).optional(),
  notes: z.array(note).min(1).optional(),
  /** What stands at `{choices}` in the text. */
  choices: z.array(choice).min(2).optional(),
};

/** What the frontmatter of a sheet to print has besides. Nothing of it is kept: it is for a pen. */
export const sheetFields = { notes: z.array(note).min(1) };

export type ExerciseNote = z.infer<typeof note>;
export type ExerciseChoice = z.infer<typeof choice>;

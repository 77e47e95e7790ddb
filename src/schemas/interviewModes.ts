import { z } from 'zod';
import { line, template } from './text.ts';

/** The sheet in steps, and the way to and from the whole of it. */
export const steps = z.strictObject({
  go: line,
  whole: line,
  count: template('n', 'total', 'name'),
  /** To the screen after this one and before it. */
  on: template('name'),
  back: line,
  names: z.strictObject({
    choose: line,
    story: template('n', 'total'),
    general: line,
    practise: line,
    print: line,
  }),
  /** What comes out of the printer. */
  paper: line,
});

/** Answering aloud, one question at a time. */
export const practise = z.strictObject({
  title: line,
  lead: line,
  count: template('n', 'total'),
  previous: line,
  next: line,
  showNotes: line,
  hideNotes: line,
  noNotes: line,
  clock: line,
  clockNote: line,
  time: template('time'),
  followUp: template('question'),
  doneTitle: line,
  doneText: line,
  again: line,
});

/** Words that appear on paper only. */
export const paper = z.strictObject({
  date: line,
  overview: line,
  stories: line,
  /** For a story that is still to be filled in by hand. */
  blankStory: line,
  keyword: line,
  /** Before the address of the site. */
  visit: line,
});

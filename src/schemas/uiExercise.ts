import { z } from 'zod';
import { line, template } from './text.ts';

/** Words of an exercise: around its text, and for who writes in it on a screen. */
export const exercise = z.strictObject({
  minutes: template('n'),
  /** How long it takes in a group. */
  group: template('n'),
  /** How long to write. */
  time: template('minutes'),
  /** That there is room to write on the page; only where that works. */
  write: line,
  /** Where the room to write on paper is. */
  paper: line,
  timer: z.strictObject({
    /** The name of the time of one room, for screen readers. */
    label: template('label'),
    start: line,
    pause: line,
    resume: line,
    /** Back to the whole time. */
    again: line,
    /** What is told while it runs; a second later it may be old. */
    runs: line,
    half: line,
    paused: line,
    over: line,
  }),
  /** Above ways to choose from, and after a choice. */
  choose: line,
  chosen: template('name'),
  /** What is kept of what a person writes here. */
  keptTitle: line,
  kept: line,
});

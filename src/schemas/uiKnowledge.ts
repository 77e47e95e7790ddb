import { z } from 'zod';
import { BARRIER_PLACES } from './barriers.ts';
import { line, template } from './text.ts';
import { EVIDENCE } from './tips.ts';
import { exercise } from './uiExercise.ts';

function wordsFor<const Names extends readonly string[]>(names: Names) {
  const entries = names.map((name) => [name, line] as const);
  return z.strictObject(Object.fromEntries(entries) as Record<Names[number], typeof line>);
}

/** Words of the pages to read about bouwstenen, roles and exercises, around their own texts. */
export const knowledge = z.strictObject({
  /** The name of the way down to a page, and of its first step. */
  path: line,
  start: line,
  /** Above the headings of a page. */
  contents: line,
  /** Under a page with facts from outside: when somebody looked them up. */
  checked: template('month'),
  /** The way into the test, at the end of a page. */
  test: line,
  testGo: line,
  /** Above the pages about the same. */
  related: line,
  tips: z.strictObject({
    /** Above the tips: what the evidence means, and that a tip without a source has none. */
    lead: line,
    source: template('source'),
    /** A source with more authors than are named. */
    others: template('author'),
    /** How strong the evidence behind a tip with a source is. */
    evidence: wordsFor(EVIDENCE),
    /** For who is strong in it already. */
    more: line,
  }),
  /** Under the questions of an interview. */
  sheet: line,
  triangle: z.strictObject({
    /** The figure in words. */
    label: template('aanklager', 'redder', 'slachtoffer', 'helm'),
    caption: line,
  }),
  barriers: z.strictObject({
    where: wordsFor(BARRIER_PLACES),
    step: line,
    /** Before the bouwsteen that it touches. */
    about: line,
    /** Choosing up to three. */
    picker: z.strictObject({
      pick: line,
      title: line,
      /** As long as nothing is chosen. */
      none: line,
      chosen: template('n'),
      /** Besides, when the device does not keep it. */
      unkept: line,
      /** Beside a fourth. */
      full: line,
      remove: line,
    }),
    /** In one's own result, before what was chosen; then the step of the first, and the way to the list. */
    inResult: line,
    inResultStep: template('step'),
    inResultGo: line,
  }),
  exercise,
  /** On a page to print, for a screen only. */
  oneSheet: line,
  /** Under the message of a page that does not exist. */
  elsewhere: line,
});

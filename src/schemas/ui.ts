import { z } from 'zod';
import { line, template } from './text.ts';
import { result, share } from './uiResult.ts';

/** Words around every page. */
const site = z.strictObject({
  /** The name of the product. */
  name: line,
  /** For search engines and previews. */
  description: line,
  /** The skip link. */
  skip: line,
  /** Link in the header to the explanation. */
  how: line,
  /** One modest line under every page. */
  footer: line,
  /** Link under every page to how the test measures. */
  method: line,
  /** Link under every page to the interview sheet. */
  interview: line,
  /** Link under every page to what is kept where. */
  privacy: line,
  /** Shown when scripts are off. */
  noScript: line,
  /** The same where a result should stand. */
  noScriptResult: line,
  /** The same under the interview sheet, which can be read and printed without. */
  noScriptSheet: line,
  notFoundTitle: line,
  notFound: line,
  toStart: line,
  /** Under the title on the picture that a link shows in a chat. */
  preview: line,
  /** That picture in words. */
  previewAlt: line,
});

/** The landing page around the first statement. */
const start = z.strictObject({
  title: line,
  /** The promise in one breath. */
  lead: line,
  /** Privacy, in one breath. */
  promise: line,
  aboutTitle: line,
  /** For whom, how long, what one sees, what is kept, what it is not. */
  about: z.array(z.strictObject({ title: line, text: line })).min(1),
});

/** The questionnaire. */
const questionnaire = z.strictObject({
  title: line,
  /** The five labels of the answer scale, from 1 to 5. */
  answers: z.tuple([line, line, line, line, line]),
  previous: line,
  next: line,
  /** In the place of next, on the last screen. */
  finish: line,
  progress: template('n', 'total'),
  progressLabel: line,
  minutes: template('minutes'),
  lastMinute: line,
  /** In the place of the minutes, when nothing of the part is open. */
  progressDone: line,
  /** The time frame of every statement. */
  frame: line,
  /** Says beforehand that the next question opens by itself. */
  autoNote: line,
  /** The same on a situation, which only a button leaves. */
  situationAuto: line,
  manualNote: line,
  autoSwitch: line,
  errorTitle: line,
  errorLink: line,
  situationLead: line,
  situationNote: line,
  reaction: template('n', 'total'),
  given: template('answer'),
  change: line,
  halfwayTitle: line,
  halfwayText: line,
  halfwayGo: line,
  resumeTitle: line,
  resumeText: template('answered', 'total'),
  /** In their place when the test was done. */
  resumeDone: line,
  again: line,
  againNote: line,
  /** To who began again: the earlier result can still be seen. */
  earlier: line,
  earlierText: line,
  earlierGo: line,
  doneTitle: line,
  doneText: line,
  loadFailed: line,
  retry: line,
});

/** What a page says that cannot do its work. */
const lifeline = z.strictObject({
  /** For a browser that is too old to run the scripts, or a page that came in half. */
  oldBrowser: line,
  /** Where another site shows our page within its own. */
  framed: line,
  framedOpen: line,
  /** When a script did not come in, or cannot run. */
  stalled: line,
  stalledRetry: line,
});

/** What is kept on the device, and how to empty it. */
const keeping = z.strictObject({
  offSwitch: line,
  /** Asked before that when something lies here: what is kept goes. */
  offAsk: line,
  offYes: line,
  offNo: line,
  /** One plain line for each state in which answers are not kept. */
  off: line,
  unavailable: line,
  full: line,
  damaged: line,
  newer: line,
  /** Replaces what cannot be read. */
  replace: line,
  wipe: line,
  wipeAsk: line,
  wipeYes: line,
  wipeNo: line,
  wiped: line,
});

/** content/nl/ui.yaml: every word of the interface itself. */
export const uiSchema = z.strictObject({
  site,
  start,
  questionnaire,
  lifeline,
  keeping,
  result,
  share,
});

export type UiTexts = z.infer<typeof uiSchema>;

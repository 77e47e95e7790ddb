import { z } from 'zod';
import { address, description, line, template } from './text.ts';
import { result, resultMore } from './uiResult.ts';
import { share } from './uiShare.ts';

/** Words around every page. */
const site = z.strictObject({
  /** The name of the product. */
  name: line,
  description,
  /** The skip link. */
  skip: line,
  /** Opens the menu; then the names of the menu, the links beside it and the links under a page. */
  menu: line,
  /** In the place of the menu in the middle of the test; and what stands before its links away. */
  pause: line,
  away: line,
  menuLabel: line,
  topLabel: line,
  footLabel: line,
  /** Every page that can be chosen, in groups. */
  groups: z
    .array(
      z.strictObject({
        title: line,
        pages: z
          .array(
            z.strictObject({
              to: address,
              name: line,
              /** Whether it also stands beside the menu, on a wide screen. */
              top: z.boolean().optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** One modest line under every page, and a second for the screen only. */
  footer: line,
  footerKept: line,
  /** On other pages, for a person halfway through the test: where, and the link back. */
  under: template('n', 'total'),
  underGo: line,
  /** Above the sources of a text page. */
  sources: line,
  /** Shown when scripts are off. */
  noScript: line,
  /** The same on a page with a result. */
  noScriptResult: line,
  /** The same under the interview sheet, which can be read and printed without scripts. */
  noScriptSheet: line,
  notFoundTitle: line,
  notFound: line,
  toStart: line,
  /** Under the title on the preview picture of a link. */
  preview: line,
  /** A description of that picture in words. */
  previewAlt: line,
});

/** The landing page around the first statement. */
const start = z.strictObject({
  title: line,
  /** The promise in one sentence. */
  lead: line,
  /** Privacy, in one sentence. */
  promise: line,
  aboutTitle: line,
  /** For whom, how long, what the result shows, what is kept, what it is not. */
  about: z.array(z.strictObject({ title: line, text: line })).min(1),
});

/** The questionnaire. */
const questionnaire = z.strictObject({
  title: line,
  /** The five labels of the answer scale, from 1 to 5. */
  answers: z.tuple([line, line, line, line, line]),
  previous: line,
  next: line,
  /** Replaces `next` on the last screen. */
  finish: line,
  progress: template('n', 'total'),
  progressLabel: line,
  minutes: template('minutes'),
  lastMinute: line,
  /** Replaces the minutes when nothing of the stage is open. */
  progressDone: line,
  /** The question above the answers of every statement. */
  question: line,
  /** Announces, at the first statement, that the next question opens by itself. */
  autoNote: line,
  /** The same at the first situation, for its reactions. */
  situationAuto: line,
  autoSwitch: line,
  /** Unfolds what follows above the first statement; later it stands under *Pauze*. */
  settings: line,
  /** When the answers are kept: the person can go on later. */
  later: line,
  /** The time frame of every statement. */
  frame: line,
  /** How to answer a statement, a situation, and either of them without auto-advance. */
  autoHow: line,
  situationHow: line,
  manualHow: line,
  errorTitle: line,
  errorLink: line,
  situationLead: line,
  situationNote: line,
  reaction: template('n', 'total'),
  given: template('answer'),
  change: line,
  halfwayTitle: line,
  /** What the drawing shows, for people who cannot see it. */
  halfwayDrawing: template('traits'),
  halfwayText: line,
  halfwayGo: line,
  resumeTitle: line,
  resumeText: template('answered', 'total'),
  /** Replaces the two when the test is done. */
  resumeDone: line,
  again: line,
  againNote: line,
  /** After a new start: the earlier result can still be seen. */
  earlier: line,
  earlierText: line,
  earlierGo: line,
  doneTitle: line,
  doneText: line,
});

/** For everything that is waited for, or that did not load. */
const loading = z.strictObject({
  /** In the place of a result that is loading. */
  waiting: line,
  /** In the place of a smaller part that the person asked for. */
  coming: line,
  /** After a wait that is too long. */
  slow: line,
  failed: line,
  retry: line,
});

/** In the place of an island that could not be drawn. */
const broken = z.strictObject({
  title: line,
  /** The answers are kept on the device. */
  kept: line,
  /** The answers are only in the memory of the page. */
  unkept: line,
  /** Shown when there is something to save. */
  file: line,
  again: line,
  save: line,
});

/** Messages of a page that cannot work. */
const lifeline = z.strictObject({
  /** For a browser that is too old for the scripts, or a page that loaded only in part. */
  oldBrowser: line,
  /** When another site shows this page inside its own. */
  framed: line,
  framedOpen: line,
  /** When a script is still loading after a long time. */
  slow: line,
  /** When a script did not load or cannot run. */
  stalled: line,
  stalledRetry: line,
});

/** What is kept on the device, and how to empty it. */
const keeping = z.strictObject({
  offSwitch: line,
  /** Asked first when something is kept here, because it will be deleted. */
  offAsk: line,
  offYes: line,
  offNo: line,
  /** One plain line for each state in which answers are not kept. */
  off: line,
  unavailable: line,
  full: line,
  wipe: line,
  wipeAsk: line,
  wipeYes: line,
  wipeNo: line,
  wiped: line,
});

/** The messages about a problem with what is kept; fetched only then. */
const keepingNotice = z.strictObject({
  /** The current attempt is of a version of the test that this page does not know. */
  laterTest: line,
  damaged: line,
  newer: line,
  /** The browser emptied the device while this page was open. */
  cleared: line,
  keepAgain: line,
  /** Saves what cannot be read as a file. */
  saveUnreadable: line,
  /** Replaces it, after a question. */
  replace: line,
  replaceAsk: line,
  replaceYes: line,
  replaceNo: line,
  /** The same, when it was done in another window. */
  wipedElsewhere: line,
});

/**
 * content/nl/ui.yaml: every word of the interface itself. After reading, the two parts of a result
 * are one; `result` says which words come first.
 */
export const uiSchema = z
  .strictObject({
    site,
    start,
    questionnaire,
    loading,
    broken,
    lifeline,
    keeping,
    keepingNotice,
    result,
    resultMore,
    share,
  })
  .transform(({ resultMore: more, ...ui }) => ({ ...ui, result: { ...ui.result, ...more } }));

export type UiTexts = z.infer<typeof uiSchema>;

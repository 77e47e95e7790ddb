import { z } from 'zod';
import { line } from './text.ts';
import { arrival } from './uiArrival.ts';
import { embed } from './uiEmbed.ts';
import { knowledge } from './uiKnowledge.ts';
import { ownData } from './uiOwnData.ts';
import { questionnaire } from './uiQuestionnaire.ts';
import { result } from './uiResult.ts';
import { resultMore } from './uiResultMore.ts';
import { search } from './uiSearch.ts';
import { share } from './uiShare.ts';
import { site } from './uiSite.ts';

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

/** Reading aloud with a voice of the device. */
const aloud = z.strictObject({
  start: line,
  stop: line,
  /** When nothing was said. */
  failed: line,
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
  /** Something stayed on the device. */
  wipedPartly: line,
  /** After a wipe, for ten seconds; and after it was put back. */
  canUndo: line,
  undo: line,
  restored: line,
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
    aloud,
    broken,
    lifeline,
    keeping,
    keepingNotice,
    arrival,
    result,
    resultMore,
    share,
    knowledge,
    search,
    ownData,
    embed,
  })
  .transform(({ resultMore: more, ...ui }) => ({ ...ui, result: { ...ui.result, ...more } }));

export type UiTexts = z.infer<typeof uiSchema>;

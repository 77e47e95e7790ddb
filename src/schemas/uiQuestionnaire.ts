import { z } from 'zod';
import { line, template } from './text.ts';

/** The questionnaire. */
export const questionnaire = z.strictObject({
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

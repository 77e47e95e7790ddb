import { z } from 'zod';
import { line, template } from './text.ts';

/** What colleagues and a team can tell, how it is judged, and how often that is wrong. */
export const together = z.strictObject({
  title: line,
  colleaguesTitle: line,
  /** What a colleague answers, and from how many seen statements on that counts. */
  colleagues: line,
  /** Why a median. */
  median: line,
  /** When a gap is told. */
  gap: line,
  /** How often a gap is told that is not there, and how often one is missed. */
  wrong: template('falseGap', 'shiftPoints', 'shiftSeenThree', 'shiftSeenEight'),
  /** What three colleagues can say, and what silence means. */
  three: line,
  /** Why colleagues are not asked about roles. */
  roles: line,
  teamTitle: line,
  /** Why dots. */
  team: line,
  /** When a team is said to differ or to be alike. */
  rule: template('falseTeam'),
  /** On the page with figures: how large a gap must be. */
  size: template('gapThree', 'gapEight'),
  /** What is done with colleagues who answer higher or lower on everything. */
  common: line,
  /** What the model of colleagues rests on. */
  source: line,
  /** How often a difference within a team is missed, and how far off a median is. */
  missed: template('teamSeenEight', 'teamSeenThirty', 'medianFive', 'medianThirty'),
});

import { z } from 'zod';
import { line, template } from './text.ts';

/** For who taps an answer on another site. Fetched only then. */
export const arrival = z.strictObject({
  /** The answer counts: to the statement that the test begins with, or to another one. */
  first: line,
  other: template('statement'),
  /** There were answers already, but none to this statement. */
  askAdd: template('statement', 'tapped'),
  addYes: line,
  addNo: line,
  /** There was an answer to this statement. */
  askReplace: template('statement', 'tapped', 'given'),
  replaceYes: template('tapped'),
  replaceNo: template('given'),
});

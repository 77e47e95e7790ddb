import { z } from 'zod';
import { line, template } from './text.ts';

/** One end of the six: what ten people with these scores truly show most, or least. */
const end = z.strictObject({
  /** The first of a list that the text `model` takes. */
  first: template('n', 'trait'),
  /** Instead of figures, when the ten differ too much. */
  spread: line,
  /** That one, or more, are among the three for at least nine of ten. */
  sureOne: template('trait'),
  sureMore: template('traits'),
  likelyOne: template('trait'),
  likelyMore: template('traits'),
});

/** Chances out of ten, on one's own result only. */
export const chances = z.strictObject({
  title: line,
  suppose: line,
  model: template('shares'),
  /** All of the list but its first. */
  next: template('n', 'trait'),
  others: template('n'),
  /** Beside the drawn figures. */
  row: template('n', 'trait'),
  rowOthers: template('n'),
  highest: end,
  lowest: end,
  /** The same for those that are likely, after what is nearly sure. */
  alsoOne: template('trait'),
  alsoMore: template('traits'),
  /** Unfolds the same for the lowest. */
  lowestTitle: line,
  /** Above the three places to practise. */
  places: template('n'),
  /** The numbers from zero to ten, in words. */
  numbers: z.array(line).length(11),
});

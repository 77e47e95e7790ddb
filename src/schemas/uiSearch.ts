import { z } from 'zod';
import { address, description, line, template } from './text.ts';
import { keywords } from './keywords.ts';

/** The page with all pages, in which one can search: /zoeken/. */
export const search = z.strictObject({
  title: line,
  description,
  lead: line,
  /** Above the list of all pages, and the way to it from a search that found nothing. */
  allTitle: line,
  allGo: line,
  /** On the page for addresses that are not there: the way to this one. */
  notFound: line,
  notFoundGo: line,
  /** The field, and what to type in it. */
  label: line,
  go: line,
  hint: line,
  /** When all that is typed is one letter. */
  short: line,
  waiting: line,
  /** After a wait that is too long, and when the index did not come in. */
  slow: line,
  failed: line,
  found: template('n'),
  foundOne: line,
  /** When there are more than are shown. */
  foundMost: template('n', 'shown'),
  /** When the words stand nowhere together, or not as they are typed. */
  near: line,
  none: line,
  /** Before words that look like what was typed. */
  instead: line,
  /** Before the word by which a page was found, when its text has another one for it. */
  also: template('word'),
  /** The pages that are more than a text: what one does there, and other words for it. */
  pages: z.array(z.strictObject({ to: address, name: line, says: line, keywords })).min(1),
});

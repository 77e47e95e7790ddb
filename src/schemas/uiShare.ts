import { z } from 'zod';
import { description, line, template } from './text.ts';

/** Sharing, and opening what was shared. */
export const share = z.strictObject({
  /** The link from the result to the choices (nl/sharing.yaml). */
  title: line,
  /** The switch that adds the roles: to a link, and to the result as text. */
  withRoles: line,
  sharedTitle: line,
  /** In a chat, under the link to a shared result. */
  sharedDescription: description,
  sharedLead: line,
  sharedHeadNamed: template('trait'),
  sharedHead: line,
  takeTest: line,
  emptyTitle: line,
  empty: line,
  damagedTitle: line,
  damaged: line,
  newerTitle: line,
  newer: line,
});

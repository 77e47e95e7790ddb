import { writeTabText } from '../platform/tabText.ts';
import { forgetBlog } from './cameFrom.ts';

/** Where a tab holds what a colleague is filling in (replyDraft.ts). */
export const DRAFT_KEY = 'aan-het-roer-antwoord';

/** *Wis alles* on any page: what this tab holds of somebody goes too. */
export function forgetVisit(): void {
  forgetBlog();
  writeTabText(DRAFT_KEY, null);
}

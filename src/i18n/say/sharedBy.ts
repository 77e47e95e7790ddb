import type { SharingTexts, UiTexts } from '../messages.ts';

/**
 * Who shared a result, as far as its link says, and what that means for the reader. Where the name
 * comes stands `{name}`: what shows it puts it between quotation marks.
 */
export function sharedBy(
  name: string | null,
  share: UiTexts['share'],
  opened: SharingTexts['opened'],
): string {
  return name === null ? `${share.sharedTitle}. ${share.sharedLead}` : opened.by;
}

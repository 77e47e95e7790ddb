import type { Newer, WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Notes } from '../history/notes.ts';
import { mergeNotes, textIn, withText } from '../history/notes.ts';
import type { Dated } from '../history/state.ts';
import { laterOf, renewed } from '../history/state.ts';
import { beginning } from '../text/outside.ts';
import type { LineId } from './lines.ts';
import { LINE_LIMIT } from './lines.ts';

/** What the device keeps of the sheet for a talk with a manager or a coach. */
export type Conversation = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** Whether the scores stand on it: only when the person chose so. */
  readonly withScores: Dated<boolean>;
  /** By `LineId`. */
  readonly lines: Notes;
  /** Lines of a newer version of the site, unchanged. */
  readonly newerLines?: Newer;
};

export function emptyConversation(epoch: string): Conversation {
  return { epoch, withScores: { value: false, at: 0 }, lines: new Map() };
}

/** The text of a line as it was typed. */
export function lineIn({ lines }: Pick<Conversation, 'lines'>, id: LineId): string {
  return textIn(lines, id);
}

/** Whether anything was chosen or written. */
export function isBegun({ withScores, lines }: Conversation): boolean {
  return withScores.at > 0 || lines.size > 0;
}

/** The sheet with this text in a line, cut at the limit. `now`: milliseconds since 1970. */
export function withLine(sheet: Conversation, id: LineId, text: string, now: number): Conversation {
  return { ...sheet, lines: withText(sheet.lines, id, beginning(text, LINE_LIMIT).text, now) };
}

/** The sheet with the scores or without. `now`: milliseconds since 1970. */
export function withScoresOn(sheet: Conversation, isOn: boolean, now: number): Conversation {
  return { ...sheet, withScores: renewed(sheet.withScores, isOn, now) };
}

/** What a line holds once something offered is taken over into it: behind what was there. */
export function takenOver(text: string, offered: string): string {
  return text.trim() === '' ? offered : `${text.trimEnd()}\n${offered}`;
}

/** Merges two copies of the same epoch line by line: the later wins. */
export function mergeConversations(a: Conversation, b: Conversation): Conversation {
  const merged = {
    epoch: a.epoch,
    withScores: laterOf(a.withScores, b.withScores),
    lines: mergeNotes(a.lines, b.lines),
  };
  const newerLines = mergeNewer(a.newerLines, b.newerLines);
  const newer = mergeNewer(a.newer, b.newer);
  return withNewer(newerLines === undefined ? merged : { ...merged, newerLines }, newer);
}

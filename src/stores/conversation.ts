import { atom } from 'nanostores';
import { decodeConversation, encodeConversation } from '../codecs/kept/conversation.ts';
import type { LineId } from '../domain/conversation/lines.ts';
import type { Conversation } from '../domain/conversation/sheet.ts';
import {
  emptyConversation,
  isBegun,
  mergeConversations,
  withLine,
  withScoresOn,
} from '../domain/conversation/sheet.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** What the person wrote on the sheet for a talk with a manager or a coach. */
export const $conversation = atom<Conversation>(emptyConversation(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-koersblad',
  $store: $conversation,
  encode: encodeConversation,
  decode: decodeConversation,
  merge: mergeConversations,
  fresh: () => emptyConversation(environment().random.id()),
  isPersonal: isBegun,
});

/** Writes a line, and keeps it at once. */
export function writeLine(id: LineId, text: string): void {
  const now = environment().clock();
  kept.change((sheet) => withLine(sheet, id, text, now));
}

/** Puts the scores on the sheet or takes them off, and keeps it at once. */
export function showScores(isOn: boolean): void {
  const now = environment().clock();
  kept.change((sheet) => withScoresOn(sheet, isOn, now));
}

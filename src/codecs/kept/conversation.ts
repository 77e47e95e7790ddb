import type { Conversation } from '../../domain/conversation/sheet.ts';
import { LINE_IDS, LINE_LIMIT } from '../../domain/conversation/lines.ts';
import { withNewer } from '../../domain/history/newer.ts';
import type { Dated } from '../../domain/history/state.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readNote, writtenNotes } from './notes.ts';
import { readDated, writtenDated } from './state.ts';

/** Version of the stored envelope of the sheet for a talk. */
export const CONVERSATION_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedConversation =
  | { readonly kind: 'ok'; readonly state: Conversation }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The sheet as text: JSON, its lines as `[text, at]` under their name. */
export function encodeConversation(sheet: Conversation): string {
  return JSON.stringify({
    version: CONVERSATION_VERSION,
    epoch: sheet.epoch,
    withScores: writtenDated(sheet.withScores),
    lines: { ...writtenNotes(sheet.lines), ...sheet.newerLines },
    ...sheet.newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeConversation(text: string): DecodedConversation {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, withScores: rawScores, lines: rawLines, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > CONVERSATION_VERSION) return { kind: 'newer', version };
  const withScores = readDated(rawScores, isBoolean);
  const read = readLines(rawLines);
  if (!isId(epoch) || withScores === null || read === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, withScores, ...read }, newer) };
}

type ReadLines = Pick<Conversation, 'lines' | 'newerLines'>;

function readLines(value: unknown): ReadLines | null {
  if (!isRecord(value)) return null;
  const lines = new Map<string, Dated<string>>();
  const newer: [string, unknown][] = [];
  for (const [id, tuple] of Object.entries(value)) {
    if (!isId(id)) return null;
    const isOurs = (LINE_IDS as readonly string[]).includes(id);
    const line = isOurs ? readNote(tuple) : undefined;
    if (line === null || (line && line.value.length > LINE_LIMIT)) return null;
    if (line) lines.set(id, line);
    // A line of a newer version of the site.
    else newer.push([id, tuple]);
  }
  return newer.length === 0 ? { lines } : { lines, newerLines: Object.fromEntries(newer) };
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

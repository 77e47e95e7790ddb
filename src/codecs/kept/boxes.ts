import type { WithNewer } from '../../domain/history/newer.ts';
import { withNewer } from '../../domain/history/newer.ts';
import type { Notes } from '../../domain/history/notes.ts';
import type { Dated } from '../../domain/history/state.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readNote, writtenNotes } from './notes.ts';

const LAST_VERSION = 1_000_000_000;

/** Boxes that a person wrote in, each under a name of two ids: what it belongs to, and which it is. */
export type Boxes = WithNewer & { readonly epoch: string; readonly notes: Notes };

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedBoxes =
  | { readonly kind: 'ok'; readonly state: Boxes }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The boxes as text: JSON, each as `[text, at]` under its name. */
export function encodeBoxes(version: number, { epoch, notes, newer }: Boxes): string {
  return JSON.stringify({ version, epoch, notes: writtenNotes(notes), ...newer });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeBoxes(known: number, text: string): DecodedBoxes {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, notes: rawNotes, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > known) return { kind: 'newer', version };
  const notes = readNotes(rawNotes);
  if (!isId(epoch) || notes === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, notes }, newer) };
}

/** What boxes belong to comes and goes, so unknown ones are read and kept like all others. */
function readNotes(value: unknown): Notes | null {
  if (!isRecord(value)) return null;
  const notes = new Map<string, Dated<string>>();
  for (const [box, tuple] of Object.entries(value)) {
    const ids = box.split('/');
    const note = readNote(tuple);
    if (ids.length !== 2 || !ids.every(isId) || note === null) return null;
    notes.set(box, note);
  }
  return notes;
}

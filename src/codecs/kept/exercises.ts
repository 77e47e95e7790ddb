import type { ExerciseNotes } from '../../domain/exercise/notes.ts';
import { withNewer } from '../../domain/history/newer.ts';
import type { Notes } from '../../domain/history/notes.ts';
import type { Dated } from '../../domain/history/state.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readNote, writtenNotes } from './notes.ts';

/** Version of the stored envelope of the exercises. */
export const EXERCISES_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedExercises =
  | { readonly kind: 'ok'; readonly state: ExerciseNotes }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** The notes as text: JSON, each as `[text, at]` under exercise and box. */
export function encodeExercises({ epoch, notes, newer }: ExerciseNotes): string {
  return JSON.stringify({
    version: EXERCISES_VERSION,
    epoch,
    notes: writtenNotes(notes),
    ...newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeExercises(text: string): DecodedExercises {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, notes: rawNotes, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > EXERCISES_VERSION) return { kind: 'newer', version };
  const notes = readNotes(rawNotes);
  if (!isId(epoch) || notes === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, notes }, newer) };
}

/** Exercises come and go, so those that this version does not have are read and kept like all others. */
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

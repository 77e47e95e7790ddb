import { withNewer } from '../../domain/history/newer.ts';
import type { Notes } from '../../domain/history/notes.ts';
import { NOTE_LIMIT } from '../../domain/history/notes.ts';
import type { Dated } from '../../domain/history/state.ts';
import { LAST_TIME } from '../../domain/history/time.ts';
import { isIntegerIn } from './json.ts';

/** Notes as `[text, at]` under the id of their box. */
export function writtenNotes(notes: Notes): object {
  return Object.fromEntries([...notes].map(([id, note]) => [id, writtenNote(note)])) as object;
}

/** One of them, or `null` when it is none of ours. */
export function readNote(tuple: unknown): Dated<string> | null {
  if (!Array.isArray(tuple)) return null;
  const [text, at, ...more] = tuple as readonly unknown[];
  if (typeof text !== 'string' || text.length > NOTE_LIMIT) return null;
  if (!isIntegerIn(at, 0, LAST_TIME)) return null;
  return withNewer({ value: text, at }, more.length === 0 ? undefined : { more });
}

function writtenNote({ value, at, newer }: Dated<string>): readonly unknown[] {
  const more = newer?.['more'];
  return Array.isArray(more) ? [value, at, ...(more as readonly unknown[])] : [value, at];
}

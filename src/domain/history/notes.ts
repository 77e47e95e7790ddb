import { beginning } from '../text/outside.ts';
import type { Dated } from './state.ts';
import { laterOf, renewed } from './state.ts';

/** Characters that fit in one box: enough for ten minutes of talking. */
export const NOTE_LIMIT = 4_000;

/** What a person wrote, by box. An emptied box stays in it, because it must win as the later copy. */
export type Notes = ReadonlyMap<string, Dated<string>>;

/** The text in a box. */
export function textIn(notes: Notes, id: string): string {
  return notes.get(id)?.value ?? '';
}

/** The notes with this text in a box, cut at the limit. `now`: milliseconds since 1970. */
export function withText(notes: Notes, id: string, text: string, now: number): Notes {
  const before = notes.get(id) ?? { value: '', at: 0 };
  return new Map([...notes, [id, renewed(before, beginning(text, NOTE_LIMIT).text, now)]]);
}

/** Merges two copies box by box: the later wins. */
export function mergeNotes(a: Notes, b: Notes): Notes {
  const notes = new Map(a);
  for (const [id, note] of b) {
    const own = notes.get(id);
    notes.set(id, own ? laterOf(own, note) : note);
  }
  return notes;
}

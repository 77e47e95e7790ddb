import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Notes } from '../history/notes.ts';
import { mergeNotes, textIn, withText } from '../history/notes.ts';

/** What a person wrote in all exercises together, by `boxOf`. */
export type ExerciseNotes = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  readonly notes: Notes;
};

export function emptyExercises(epoch: string): ExerciseNotes {
  return { epoch, notes: new Map() };
}

/** The name of a box among those of all exercises. */
export function boxOf(exercise: string, note: string): string {
  return `${exercise}/${note}`;
}

export function writtenIn(state: ExerciseNotes, box: string): string {
  return textIn(state.notes, box);
}

export function isWritten({ notes }: ExerciseNotes): boolean {
  return notes.size > 0;
}

/** The state with this text in a box, cut at the limit. `now`: milliseconds since 1970. */
export function withWritten(
  state: ExerciseNotes,
  box: string,
  text: string,
  now: number,
): ExerciseNotes {
  return { ...state, notes: withText(state.notes, box, text, now) };
}

/** Merges two copies of the same epoch box by box: the later wins. */
export function mergeExercises(a: ExerciseNotes, b: ExerciseNotes): ExerciseNotes {
  const merged = { epoch: a.epoch, notes: mergeNotes(a.notes, b.notes) };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

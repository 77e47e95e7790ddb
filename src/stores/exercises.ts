import { atom } from 'nanostores';
import { decodeExercises, encodeExercises } from '../codecs/kept/exercises.ts';
import type { ExerciseNotes } from '../domain/exercise/notes.ts';
import {
  emptyExercises,
  isWritten,
  mergeExercises,
  withWritten,
} from '../domain/exercise/notes.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** What the person wrote in the exercises. */
export const $exercises = atom<ExerciseNotes>(emptyExercises(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-oefeningen',
  $store: $exercises,
  encode: encodeExercises,
  decode: decodeExercises,
  merge: mergeExercises,
  fresh: () => emptyExercises(environment().random.id()),
  isPersonal: isWritten,
});

/** Writes in a box, and keeps it at once. */
export function writeIn(box: string, text: string): void {
  const now = environment().clock();
  kept.change((state) => withWritten(state, box, text, now));
}

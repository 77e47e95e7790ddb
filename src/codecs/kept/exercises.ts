import type { ExerciseNotes } from '../../domain/exercise/notes.ts';
import type { DecodedBoxes } from './boxes.ts';
import { decodeBoxes, encodeBoxes } from './boxes.ts';

/** Version of the stored envelope of the exercises. */
export const EXERCISES_VERSION = 1;

/** The notes as text, each under exercise and box. */
export function encodeExercises(state: ExerciseNotes): string {
  return encodeBoxes(EXERCISES_VERSION, state);
}

/** Reads stored text. Never throws. */
export function decodeExercises(text: string): DecodedBoxes {
  return decodeBoxes(EXERCISES_VERSION, text);
}

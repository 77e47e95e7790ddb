import { atom } from 'nanostores';
import { decodeCoach, encodeCoach } from '../codecs/kept/coach.ts';
import type { Coach, CoachColour } from '../domain/conversation/coach.ts';
import {
  emptyCoach,
  hasCoach,
  mergeCoaches,
  withCoachColour,
  withCoachName,
} from '../domain/conversation/coach.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** The name and colour of a coach above the sheets of this device. */
export const $coach = atom<Coach>(emptyCoach(UNWRITTEN));

const kept = keep({
  // By this beginning no file takes it along: codecs/files/ownData.ts.
  key: 'aan-het-roer-apparaat-coach',
  $store: $coach,
  encode: encodeCoach,
  decode: decodeCoach,
  merge: mergeCoaches,
  fresh: () => emptyCoach(environment().random.id()),
  isPersonal: hasCoach,
});

/** Writes the name, and keeps it at once. */
export function nameCoach(name: string): void {
  const now = environment().clock();
  kept.change((coach) => withCoachName(coach, name, now));
}

/** Chooses the colour, and keeps it at once. */
export function colourCoach(colour: CoachColour): void {
  const now = environment().clock();
  kept.change((coach) => withCoachColour(coach, colour, now));
}

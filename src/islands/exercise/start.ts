import { isWritten } from '../../domain/exercise/notes.ts';
import { $exercises } from '../../stores/exercises.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { showChoices } from './choices.ts';
import { showKept } from './kept.ts';
import { openRooms } from './rooms.ts';
import { openTimers } from './timers.ts';
import { keepSite } from '../offline/keepSite.ts';

/**
 * Lets people write in an exercise. Its page holds all of it already, so the script draws nothing: it
 * lets what stands there work. No framework: that would weigh more than the rest together.
 */
const exercise = document.getElementById('exercise')?.dataset['exercise'];
// Inside a page of another site nothing of this person is shown.
if (exercise !== undefined && self === top) {
  void startKeeping();
  openRooms(exercise);
  openTimers();
  showChoices();
  showKept((look) => $exercises.listen((state) => look(isWritten(state))));
  keepSite();
}

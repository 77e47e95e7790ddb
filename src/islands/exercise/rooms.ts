import { boxOf, writtenIn } from '../../domain/exercise/notes.ts';
import { NOTE_LIMIT } from '../../domain/history/notes.ts';
import { fill } from '../../i18n/fill.ts';
import { $exercises, writeIn } from '../../stores/exercises.ts';
import { cutOff } from '../ui/cutOff.ts';
import { all, one } from './find.ts';

/** When fewer characters than this are left, the box says how many. */
const SAY_FROM = 400;

/** Lets every box keep what is written in it, and show what is kept. */
export function openRooms(exercise: string): void {
  for (const room of all(document, '[data-note]')) openRoom(room, exercise);
}

function openRoom(room: HTMLElement, exercise: string): void {
  const field = one<HTMLTextAreaElement>(room, 'textarea');
  const mirror = one(room, '.written');
  const box = boxOf(exercise, room.dataset['note'] ?? '');
  const tell = teller(one(room, '.full'));
  // Whoever types before the script is there has written that too.
  const early = field.value;
  const show = () => {
    const text = writtenIn($exercises.get(), box);
    // Setting the same text would move the cursor.
    if (field.value !== text) field.value = text;
    // It gives the box its height on a screen, and is what is printed.
    if (mirror.textContent !== text) mirror.textContent = text;
  };
  show();
  if (early !== '' && early !== field.value)
    writeIn(box, [field.value, early].filter(Boolean).join('\n'));
  show();
  $exercises.listen(show);
  let cut = 0;
  let isTold = false;
  field.addEventListener('beforeinput', (event) => {
    const put = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    isTold = true;
    cut = cutOff(put, NOTE_LIMIT, field);
  });
  field.addEventListener('input', () => {
    // What fills a box in another way, such as the memory of the browser, may make it too long.
    const over = field.value.length - NOTE_LIMIT;
    if (over > 0 || !isTold) cut = Math.max(0, over);
    isTold = false;
    writeIn(box, field.value);
    tell(NOTE_LIMIT - field.value.length, cut);
  });
}

/** Says how much room is left, when that is little, and how much of a text found none. */
function teller(status: HTMLElement) {
  const { room = '', none = '', cut = '' } = status.dataset;
  return (left: number, lost: number) => {
    const said = [
      left > SAY_FROM ? '' : left > 0 ? fill(room, { n: left }) : none,
      lost > 0 ? fill(cut, { n: lost }) : '',
    ];
    status.textContent = said.filter(Boolean).join(' ');
  };
}

import { boxOf, writtenIn } from '../../domain/exercise/notes.ts';
import { NOTE_LIMIT } from '../../domain/history/notes.ts';
import { fill } from '../../i18n/fill.ts';
import { $exercises, writeIn } from '../../stores/exercises.ts';
import { cutOff } from '../ui/cutOff.ts';
import { all, one } from './find.ts';

/** When fewer characters than this are left, the box says how many. */
const SAY_FROM = 400;

/** What is kept of one box, and how to keep it. */
export type KeptBox = {
  readonly limit: number;
  readonly read: () => string;
  readonly write: (text: string) => void;
  readonly listen: (show: () => void) => unknown;
};

/** Lets every box keep what is written in it, and show what is kept. */
export function openRooms(exercise: string): void {
  for (const room of all(document, '[data-note]')) {
    const box = boxOf(exercise, room.dataset['note'] ?? '');
    openRoom(room, {
      limit: NOTE_LIMIT,
      read: () => writtenIn($exercises.get(), box),
      write: (text) => writeIn(box, text),
      listen: (show) => $exercises.listen(show),
    });
  }
}

export function openRoom(room: HTMLElement, { limit, read, write, listen }: KeptBox): void {
  const field = one<HTMLTextAreaElement>(room, 'textarea');
  const mirror = one(room, '.written');
  const tell = teller(one(room, '.full'));
  // Whoever types before the script is there has written that too.
  const early = field.value;
  const show = () => {
    const text = read();
    // Setting the same text would move the cursor.
    if (field.value !== text) field.value = text;
    // It gives the box its height on a screen, and is what is printed.
    if (mirror.textContent !== text) mirror.textContent = text;
  };
  show();
  if (early !== '' && early !== field.value) write([field.value, early].filter(Boolean).join('\n'));
  show();
  listen(show);
  let cut = 0;
  let isTold = false;
  field.addEventListener('beforeinput', (event) => {
    const put = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    isTold = true;
    cut = cutOff(put, limit, field);
  });
  field.addEventListener('input', () => {
    // What fills a box in another way, such as the memory of the browser, may make it too long.
    const over = field.value.length - limit;
    if (over > 0 || !isTold) cut = Math.max(0, over);
    isTold = false;
    write(field.value);
    tell(limit - field.value.length, cut);
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

import { openRows } from '../../domain/paper/typed.ts';
import type { FormRow } from './form.ts';
import { readingOf, rowsIn, typedRow } from './form.ts';
import { put } from './put.ts';
import { fetchStores, lookForRoom, takeOver } from './stores.ts';
import type { EntryWords } from './tell.ts';
import { tellAt, tellRow } from './tell.ts';

const within = <T extends HTMLElement>(root: HTMLElement, selector: string) =>
  root.querySelector<T>(selector) as T;

/**
 * The page to type the test over from paper. Plain DOM, so that its script is small: the stores come
 * when they are needed, and the result, which is next, needs the same file.
 */
function start(root: HTMLElement): void {
  const words = root.dataset as EntryWords;
  const rows = rowsIn(root);
  const fields = rows.flatMap(({ digits, sum }) => [digits, sum]);
  const summary = within(root, '.error');
  const link = within(summary, 'a');
  const go = within<HTMLButtonElement>(root, '.entry-go > button');
  const line = within(root, '.entry-go > p');
  const question = within(root, '.note');
  const [no, yes] = question.querySelectorAll('button');

  /** Typed by hand, and in no store: leaving asks first. */
  const keepOpen = (event: BeforeUnloadEvent) => {
    if (fields.some(({ value }) => value !== '')) event.preventDefault();
  };
  addEventListener('beforeunload', keepOpen);

  function watchRow(row: FormRow): void {
    const check = () => tellRow(row, readingOf(row), words);
    // A person who corrects a row sees at once that it is right; a fault waits until they leave the field.
    const onInput = () => {
      const read = readingOf(row);
      if (read.kind === 'ok' || read.kind === 'empty') tellRow(row, read, words);
    };
    for (const field of [row.digits, row.sum]) {
      field.addEventListener('input', onInput);
      field.addEventListener('change', check);
      field.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        // The same key would press the button that it comes to.
        event.preventDefault();
        (fields[fields.indexOf(field) + 1] ?? go).focus();
      });
    }
  }

  /** Tells all faults at once, in a summary that takes focus. Gives whether there are none. */
  function isWhole(): boolean {
    const wrong = rows.filter((row) => !tellRow(row, readingOf(row), words));
    const empty = openRows(rows.map(typedRow)).flatMap((at) => rows[at] ?? []);
    for (const row of empty) {
      if (readingOf(row).kind === 'empty')
        tellAt(row, row.part === 0 ? words.needed : words.open, 'digits');
    }
    const faulty = rows.filter((row) => wrong.includes(row) || empty.includes(row));
    const [first] = faulty;
    summary.hidden = first === undefined;
    if (first === undefined) return true;
    const numbers = faulty.map(({ number }) => number).join(', ');
    within(summary, 'p').textContent = put(words.errorTitle, { rows: numbers });
    link.textContent = put(words.errorLink, { n: first.number });
    link.onclick = (event) => {
      // A fragment in the address would add a step for Back.
      event.preventDefault();
      first.digits.focus();
    };
    summary.focus();
    return false;
  }

  async function finish(): Promise<void> {
    if (!(await takeOver(root.dataset['version'] ?? '', rows.map(typedRow)))) {
      line.textContent = words.unkept;
      return;
    }
    removeEventListener('beforeunload', keepOpen);
    // Replaced: after a wipe, Back must not lead to all the answers again.
    location.replace(root.dataset['result'] ?? '');
  }

  async function look(): Promise<void> {
    question.hidden = true;
    line.textContent = '';
    if (!isWhole()) return;
    line.textContent = words.busy;
    try {
      const room = await lookForRoom();
      line.textContent = room === 'held' || room === 'unkept' ? words[room] : '';
      if (room === 'free') await finish();
      if (room !== 'asks') return;
      question.hidden = false;
      within(question, 'p').focus();
    } catch {
      line.textContent = words.failed;
    }
  }

  rows.forEach(watchRow);
  // The file with the stores is there by the time that a row is typed.
  root.addEventListener('input', () => void fetchStores().catch(() => undefined), { once: true });
  go.addEventListener('click', () => void look());
  no?.addEventListener('click', () => {
    question.hidden = true;
    go.focus();
  });
  yes?.addEventListener('click', () => void finish());
  for (const control of [...fields, go]) control.disabled = false;
  dispatchEvent(new Event('live'));
}

const root = document.getElementById('entry');
// Inside a page of another site nothing of this person is shown; the page says so itself.
if (root !== null && self === top) start(root);

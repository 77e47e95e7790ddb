import type { ReadRow } from '../../codecs/paper/row.ts';
import type { PaperTexts } from '../../i18n/messages.ts';
import type { FormRow } from './form.ts';
import { put } from './put.ts';

type Word =
  | ('good' | 'foreign' | 'count' | 'wrongSum' | 'needed' | 'open')
  | ('errorTitle' | 'errorLink' | 'busy' | 'unkept' | 'held' | 'failed');

/** The words of the messages, which the page carries. */
export type EntryWords = Readonly<Pick<PaperTexts['entry'], Word>>;

/** What is wrong with a row, in words; nothing when it is right, or still empty. */
function faultOf(read: ReadRow, wanted: number, words: EntryWords): string {
  switch (read.kind) {
    case 'foreign':
      return put(words.foreign, { signs: read.signs.join(' ') });
    case 'count':
      return put(words.count, { given: read.given, wanted });
    case 'sum':
      return put(words.wrongSum, { sum: read.sum });
    case 'empty':
    case 'ok':
      return '';
  }
}

/** Tells something at a row. A fault also marks the field that it is about. */
export function tellAt({ digits, sum, line }: FormRow, text: string, at: 'digits' | 'sum' | null) {
  if (line.textContent !== text) line.textContent = text;
  line.className = at === null ? 'soft' : 'entry-fault';
  for (const [field, name] of [
    [digits, 'digits'],
    [sum, 'sum'],
  ] as const) {
    if (name === at) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

/** Tells what a row holds: a fault, that its sum is right, or nothing. Gives whether it is right. */
export function tellRow(row: FormRow, read: ReadRow, words: EntryWords): boolean {
  const fault = faultOf(read, row.ids.length, words);
  const isChecked = read.kind === 'ok' && read.isChecked;
  const at = fault === '' ? null : read.kind === 'sum' ? 'sum' : 'digits';
  tellAt(row, isChecked ? words.good : fault, at);
  return fault === '';
}

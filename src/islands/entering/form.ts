import type { ReadRow } from '../../codecs/paper/row.ts';
import { readRow } from '../../codecs/paper/row.ts';
import type { TypedRow } from '../../domain/paper/typed.ts';

/** One row of the page. */
export type FormRow = {
  readonly number: number;
  readonly part: number;
  readonly ids: readonly string[];
  readonly digits: HTMLInputElement;
  readonly sum: HTMLInputElement;
  /** Where the page tells what it finds in the row. */
  readonly line: HTMLElement;
};

/** The rows of the page, in the order of paper. */
export function rowsIn(root: HTMLElement): readonly FormRow[] {
  return [...root.querySelectorAll<HTMLElement>('.entry-row')].flatMap((element, at) => {
    const [digits, sum] = element.querySelectorAll('input');
    const line = element.querySelector<HTMLElement>('[role=status]');
    if (!digits || !sum || !line) return [];
    const ids = (element.dataset['ids'] ?? '').split(' ');
    return [{ number: at + 1, part: Number(element.dataset['part']), ids, digits, sum, line }];
  });
}

export function readingOf({ digits, sum, ids }: FormRow): ReadRow {
  return readRow(digits.value, sum.value, ids.length);
}

/** A row as answers; `null` when it is empty or wrong. */
export function typedRow(row: FormRow): TypedRow {
  const read = readingOf(row);
  return { ids: row.ids, part: row.part, values: read.kind === 'ok' ? read.values : null };
}

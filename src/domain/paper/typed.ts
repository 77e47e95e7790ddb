import type { AnswerValue } from '../test/response.ts';

/** One row of answers as typed over; `values` is `null` for a row that was left empty. */
export type TypedRow = {
  /** The ids of its items, in the order of paper. */
  readonly ids: readonly string[];
  readonly part: number;
  readonly values: readonly AnswerValue[] | null;
};

/** The statements of the kern come first on paper. Without them there is no result. */
const NEEDED = 0;

/**
 * The empty rows that have to be filled in: those of the first part, and those of a part that was
 * begun. Gives their places in the list.
 */
export function openRows(rows: readonly Omit<TypedRow, 'ids'>[]): readonly number[] {
  const begun = new Set(rows.flatMap(({ part, values }) => (values === null ? [] : [part])));
  return rows.flatMap(({ part, values }, at) =>
    values === null && (part === NEEDED || begun.has(part)) ? [at] : [],
  );
}

import type { AnswerValue } from '../../domain/test/response.ts';

/** What somebody typed over from one row of paper. */
export type ReadRow =
  | { readonly kind: 'empty' }
  /** `isChecked`: the sum from paper was given, and it fits. */
  | { readonly kind: 'ok'; readonly values: readonly AnswerValue[]; readonly isChecked: boolean }
  /** Signs that are no answer, each once, in order. */
  | { readonly kind: 'foreign'; readonly signs: readonly string[] }
  | { readonly kind: 'count'; readonly given: number }
  /** The digits add up to `sum`, and not to what stands on paper. */
  | { readonly kind: 'sum'; readonly sum: number };

/**
 * The digits of an answer. A pattern, so that the page with the rows does not wait for the script that
 * holds the answer scale.
 */
const DIGIT = /^[1-5]$/;

/** What may stand between digits. */
const BETWEEN = /[\s.,;/-]+/g;

/** Reads a row of `length` answers, and its sum when that was typed too. Never throws. */
export function readRow(digits: string, sum: string, length: number): ReadRow {
  const signs = [...digits.replace(BETWEEN, '')];
  if (signs.length === 0 && sum.trim() === '') return { kind: 'empty' };
  const foreign = signs.filter((sign) => !DIGIT.test(sign));
  if (foreign.length > 0) return { kind: 'foreign', signs: [...new Set(foreign)] };
  const values = signs.map((sign) => Number(sign) as AnswerValue);
  if (values.length !== length) return { kind: 'count', given: values.length };
  const added = values.reduce<number>((total, value) => total + value, 0);
  const isGiven = sum.trim() !== '';
  if (isGiven && Number(sum) !== added) return { kind: 'sum', sum: added };
  return { kind: 'ok', values, isChecked: isGiven };
}

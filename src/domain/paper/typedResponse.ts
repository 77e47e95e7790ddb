import type { Response } from '../test/response.ts';
import { LONGEST_COUNTED } from '../test/response.ts';
import type { TypedRow } from './typed.ts';

/**
 * The answers in the order of paper. Nobody measured the time between them, so each pause counts as
 * one that nobody measured: that is no haste. All other signs of carelessness are looked for as usual.
 */
export function typedResponse(rows: readonly TypedRow[]): Response {
  const given = rows.flatMap(({ ids, values }) =>
    ids.flatMap((id, i) => {
      const value = values?.[i];
      return value === undefined ? [] : [{ id, value }];
    }),
  );
  return new Map(
    given.map(({ id, value }, i) => [id, { value, seq: i + 1, at: i * LONGEST_COUNTED }]),
  );
}

import { describe, expect, it } from 'vitest';
import { paperRows } from '../../../../src/domain/paper/rows.ts';
import { openRows, type TypedRow } from '../../../../src/domain/paper/typed.ts';
import { typedResponse } from '../../../../src/domain/paper/typedResponse.ts';
import { carelessSigns } from '../../../../src/domain/score/carelessness.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { sameAnswers } from '../../../../src/domain/test/response.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { answerAll, answerWithCare, FULL, KERN } from '../../../support/builders/responses.ts';

const rows = () => paperRows(instrument);

/** The rows as somebody types them over who gave these answers. */
function typed(response: Response): readonly TypedRow[] {
  return rows().map(({ part, items }) => {
    const ids = items.map(({ item }) => item.id);
    const values = ids.flatMap((id) => response.get(id)?.value ?? []);
    return { ids, part, values: values.length === ids.length ? values : null };
  });
}

describe('rows that are typed over', () => {
  it('become the answers that were given, numbered in the order of paper', () => {
    const given = answerWithCare(FULL);
    const response = typedResponse(typed(given));
    expect(sameAnswers(response, given)).toBe(true);
    expect([...response.keys()]).toEqual(
      rows().flatMap(({ items }) => items.map(({ item }) => item.id)),
    );
    expect([...response.values()].map(({ seq }) => seq)).toEqual(
      [...response.keys()].map((_, i) => i + 1),
    );
  });

  it('leave out what was left empty', () => {
    expect(typedResponse(typed(answerWithCare(KERN))).size).toBe(52);
  });

  it('are no sign of haste, and all other signs are still seen', () => {
    const signs = (response: Response) =>
      carelessSigns(instrument, norms, typedResponse(typed(response)));
    expect(signs(answerWithCare(KERN))).toEqual([]);
    expect(signs(answerAll(5))).toContain('run');
    expect(signs(answerAll(5))).not.toContain('fast');
  });
});

describe('the rows that are still open', () => {
  const filled = { part: 0, values: [3, 3] } as const;

  it('are those of the first part', () => {
    expect(openRows([filled, { part: 0, values: null }, { part: 1, values: null }])).toEqual([1]);
    expect(openRows([{ part: 0, values: null }])).toEqual([0]);
  });

  it('are those of a part that was begun, and of no other', () => {
    const other = { part: 2, values: null };
    const begun = [
      { part: 1, values: [2] },
      { part: 1, values: null },
    ] as const;
    expect(openRows([filled, ...begun, other, other])).toEqual([2]);
  });
});

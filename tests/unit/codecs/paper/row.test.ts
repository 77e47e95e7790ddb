// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { readRow } from '../../../../src/codecs/paper/row.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import { fc } from '../../../support/builders/property.ts';

describe('a row that is typed over', () => {
  it.each(['342514', '342 514', ' 3 4 2 5 1 4 ', '3,4,2,5,1,4', '3-4-2-5-1-4', '3/4/2/5/1/4'])(
    'is read with or without what stands between its digits: %s',
    (digits) => {
      expect(readRow(digits, '', 6)).toEqual({
        kind: 'ok',
        values: [3, 4, 2, 5, 1, 4],
        isChecked: false,
      });
    },
  );

  it('is checked by its sum', () => {
    expect(readRow('342514', ' 19 ', 6)).toMatchObject({ kind: 'ok', isChecked: true });
    expect(readRow('342515', '19', 6)).toEqual({ kind: 'sum', sum: 20 });
    expect(readRow('342514', 'twintig', 6)).toEqual({ kind: 'sum', sum: 19 });
  });

  it('is not checked by a sum of blanks', () => {
    expect(readRow('342514', '  ', 6)).toMatchObject({ kind: 'ok', isChecked: false });
  });

  it('is empty only when its sum is empty too', () => {
    expect(readRow(' ', ' ', 6)).toEqual({ kind: 'empty' });
    expect(readRow('', '19', 6)).toEqual({ kind: 'count', given: 0 });
  });

  it('names the signs that are no answer, each once', () => {
    expect(readRow('3462704x7', '', 6)).toEqual({ kind: 'foreign', signs: ['6', '7', '0', 'x'] });
  });

  it('counts its digits', () => {
    expect(readRow('34251', '', 6)).toEqual({ kind: 'count', given: 5 });
    expect(readRow('3425144', '', 6)).toEqual({ kind: 'count', given: 7 });
  });

  it('is read back as it was written', () => {
    const values = fc.array(fc.constantFrom(...ANSWER_VALUES), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, (given) => {
        const sum = given.reduce<number>((total, value) => total + value, 0);
        expect(readRow(given.join(''), `${sum}`, given.length)).toEqual({
          kind: 'ok',
          values: given,
          isChecked: true,
        });
      }),
    );
  });

  it('never throws, and takes six answers for answers, and nothing else', () => {
    const near = fc
      .tuple(
        fc.array(fc.constantFrom(...ANSWER_VALUES), { minLength: 5, maxLength: 7 }),
        fc.constantFrom('', ' ', ', ', '-', '0', '6', 'x', '³', '٣'),
      )
      .map(([values, between]) => values.join(between));
    const total = fc.integer({ min: 6, max: 30 }).map(String);
    const sums = fc.oneof(fc.constant(''), total, fc.string());
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), sums, (digits, sum) => {
        const read = readRow(digits, sum, 6);
        const answers = digits.match(/[1-5]/g) ?? [];
        const isRow = answers.length === 6 && !/[^1-5\s,.;/-]/.test(digits);
        expect(['ok', 'sum'].includes(read.kind)).toBe(isRow);
        if (read.kind === 'ok') expect(read.values).toEqual(answers.map(Number));
      }),
      { numRuns: 1_000 },
    );
  });
});

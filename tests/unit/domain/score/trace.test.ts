import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES, withAnswer } from '../../../../src/domain/test/response.ts';
import { itemsOf } from '../../../../src/domain/test/instrument.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { SCALES } from '../../../../src/domain/test/scales.ts';
import { pointsOf } from '../../../../src/domain/score/scores.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { traceOf } from '../../../../src/domain/score/trace.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';

const items = itemsOf(instrument);
const responses = fc
  .array(fc.constantFrom(...ANSWER_VALUES), { minLength: items.length, maxLength: items.length })
  .map((values) =>
    items.reduce<Response>(
      (response, item, i) => withAnswer(response, item.id, values[i] ?? 3, i * 5000),
      new Map(),
    ),
  );

describe('the way from answers to a score', () => {
  it('ends at the score that the result shows', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const { scales } = sumScales(instrument, norms, response);
        for (const scale of SCALES) {
          const { sum, lowest, range } = traceOf(instrument, response, scale);
          const shown = scales.get(scale);
          expect(shown && pointsOf(shown)).toBeCloseTo((100 * (sum - lowest)) / range, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('turns a reversed statement round and leaves a forward one as it is', () => {
    const response = withAnswer(withAnswer(new Map(), 'ver-2', 4, 0), 'ver-4', 4, 5000);
    const { rows } = traceOf(instrument, response, 'verantwoordelijkheid');
    expect(rows.map(({ item, counts }) => [item.id, counts])).toEqual([
      ['ver-2', 4],
      ['ver-4', 2],
    ]);
  });

  it('is empty while nothing was answered', () => {
    expect(traceOf(instrument, new Map(), 'redder')).toEqual({
      rows: [],
      sum: 0,
      lowest: 0,
      range: 0,
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { AnswerValue, Response } from '../../../../src/domain/test/response.ts';
import { HELM, ROLES, SCALES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { keyed } from '../../../../src/domain/score/scores.ts';
import { missingItems, sumScales } from '../../../../src/domain/score/sums.ts';
import { arbResponse } from '../../../support/builders/arbitraries.ts';
import { instrument, itemNamed, items, itemsOn, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import {
  answerAll,
  answersTo,
  answerWithCare,
  FULL,
  respond,
  without,
} from '../../../support/builders/responses.ts';

function scalesOf(response: Response) {
  return sumScales(instrument, norms, response).scales;
}

describe('a scale has a score', () => {
  it('when all its kern items are answered, and only then', () => {
    fc.assert(
      fc.property(arbResponse, (response) => {
        const scored = SCALES.filter((scale) =>
          itemsOn(scale, 'kern').every((item) => response.has(item.id)),
        );
        expect([...scalesOf(response).keys()]).toEqual(scored);
      }),
    );
  });

  it.each(itemsOn('zelfbewustzijn', 'kern'))('so not when $id is open', ({ id }) => {
    const response = without(respond({ zelfbewustzijn: 4, proactiviteit: 4 }), id);
    expect([...scalesOf(response).keys()]).toEqual(['proactiviteit']);
  });

  it('never on the verdieping alone', () => {
    expect(
      scalesOf(respond({ zelfbewustzijn: 4, redder: 3, [HELM]: 5 }, ['bouwstenen', 'rollen'])).size,
    ).toBe(0);
  });

  it('for the bouwstenen alone when the roles are skipped', () => {
    const levels = Object.fromEntries(TRAITS.map((trait) => [trait, 3 as AnswerValue]));
    expect([...scalesOf(respond(levels)).keys()]).toEqual(TRAITS);
  });
});

describe('a scale without items', () => {
  it('has no score: without situations there is none for aan het roer', () => {
    const short = { ...instrument, situations: [] };
    expect(sumScales(short, norms, answerAll(3)).scales.has(HELM)).toBe(false);
  });
});

describe('the sum of a scale', () => {
  it('uses four answers per bouwsteen, eight per role and four for aan het roer in the kern', () => {
    const counts = [...scalesOf(answerAll(3)).values()].map(({ count }) => count);
    expect(counts).toEqual([4, 4, 4, 4, 4, 4, 8, 8, 8, 4]);
  });

  it('uses six, twelve and eight in full', () => {
    const counts = [...scalesOf(answerAll(3, FULL)).values()].map(({ count }) => count);
    expect(counts).toEqual([6, 6, 6, 6, 6, 6, 12, 12, 12, 8]);
  });

  it('turns reversed statements round: seldom doing the opposite counts as often', () => {
    expect(scalesOf(respond({ zelfbewustzijn: 4 })).get('zelfbewustzijn')).toEqual({
      sum: 16,
      count: 4,
    });
    expect(scalesOf(answerAll(5)).get('zelfbewustzijn')).toEqual({ sum: 16, count: 4 });
    expect(scalesOf(answerAll(1)).get('zelfbewustzijn')).toEqual({ sum: 8, count: 4 });
  });

  it('uses every answer given, also those of a half-done verdieping', () => {
    const extra = answersTo(
      [...respond({ redder: 2 })].map(([id, { value }]) => [id, value] as const),
    );
    const more = new Map([
      ...extra,
      ['sit-5-redder-2', { value: 5, seq: 99, at: 99_000 }],
    ] as const);
    expect(scalesOf(extra).get('redder')).toEqual({ sum: 16, count: 8 });
    expect(scalesOf(more).get('redder')).toEqual({ sum: 21, count: 9 });
  });

  it('is the sum of the keyed answers, for any response', () => {
    fc.assert(
      fc.property(arbResponse, (response) => {
        for (const [scale, { sum, count }] of scalesOf(response)) {
          const given = itemsOn(scale).flatMap((item) => {
            const answer = response.get(item.id);
            return answer ? [keyed(answer.value, item.keying)] : [];
          });
          expect({ sum, count }).toEqual({
            sum: given.reduce((a, b) => a + b, 0),
            count: given.length,
          });
        }
      }),
    );
  });

  it('moves one step, and only on its own scale, when one answer moves one step', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), (item) => {
        const calm = answerWithCare(FULL);
        const answer = calm.get(item.id);
        if (answer === undefined) throw new Error('not answered');
        const before = scalesOf(calm);
        const after = scalesOf(
          new Map(calm).set(item.id, { ...answer, value: (answer.value + 1) as AnswerValue }),
        );
        const step = item.keying === 'reversed' ? -1 : 1;
        for (const scale of SCALES) {
          const moved = (after.get(scale)?.sum ?? 0) - (before.get(scale)?.sum ?? 0);
          expect(moved).toBe(scale === item.scale ? step : 0);
        }
      }),
    );
  });
});

describe('items that the instrument does not know', () => {
  it('are ignored, whatever their names', () => {
    const known = answerWithCare();
    const strange = new Map(known);
    for (const id of ['zel-99', 'constructor', '__proto__', 'toString', '']) {
      strange.set(id, { value: 5, seq: 1, at: 0 });
    }
    expect(sumScales(instrument, norms, strange)).toEqual(sumScales(instrument, norms, known));
  });

  it('cannot replace a missing one', () => {
    expect(missingItems(instrument, answersTo([['zel-99', 5]]), 'zelfbewustzijn')).toHaveLength(4);
  });
});

describe('what is missing', () => {
  it('is listed in order of asking, and only from the kern', () => {
    const missing = missingItems(instrument, answersTo([['zel-8', 3]]), 'zelfbewustzijn');
    expect(missing.map((item) => item.id)).toEqual(['zel-7', 'zel-4', 'zel-9']);
    expect(missing[0]).toEqual(itemNamed('zel-7'));
  });

  it.each(ROLES)('is nothing once the kern of %s is answered', (role) => {
    expect(missingItems(instrument, respond({ [role]: 2 }), role)).toEqual([]);
  });
});

describe('withholding', () => {
  it('follows from careless answers and does not change the scores', () => {
    const hasty = sumScales(instrument, norms, answerWithCare(FULL, 500));
    const calm = sumScales(instrument, norms, answerWithCare(FULL));
    expect([hasty.withheld, calm.withheld]).toEqual([true, false]);
    expect(hasty.scales).toEqual(calm.scales);
  });

  it('gives the version of the instrument that was answered', () => {
    expect(sumScales({ ...instrument, version: 'v7' }, norms, answerAll(3)).instrument).toBe('v7');
  });
});

// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { nameRoles, nameTraits } from '../../../../src/domain/result/naming.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { ANSWER_VALUES } from '../../../../src/domain/test/response.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument, itemsIn, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { answerAll, FULL, KERN } from '../../../support/builders/responses.ts';
import { withheld } from '../../../support/builders/sums.ts';

function kindsOf(sums: ScaleSums) {
  const { highest, lowest } = nameTraits(norms, sums);
  return [highest.kind, lowest.kind, nameRoles(norms, sums).kind];
}

describe('nothing is named', () => {
  it('when names are withheld, whatever the scores', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        expect(kindsOf(withheld(sums))).toEqual(['none', 'none', 'none']);
      }),
    );
  });

  it('for a person who answers the same everywhere, even without a sign of it', () => {
    const deeper = itemsIn(['bouwstenen', 'rollen']).map((item) => item.id);
    const arbLine = fc.record({
      value: fc.constantFrom(...ANSWER_VALUES),
      also: fc.oneof(fc.constantFrom<readonly string[]>([], deeper), fc.subarray(deeper)),
      unseen: fc.boolean(),
    });
    fc.assert(
      fc.property(arbLine, ({ value, also, unseen }) => {
        const response: Response = new Map(
          [...answerAll(value, FULL)].filter(
            ([id]) => answerAll(value, KERN).has(id) || also.includes(id),
          ),
        );
        const sums = sumScales(instrument, norms, response);
        expect(sums.withheld).toBe(true);
        const seen = unseen ? { ...sums, withheld: false } : sums;
        expect(kindsOf(seen)).not.toContain('named');
      }),
    );
  });
});

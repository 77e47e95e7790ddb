import { describe, expect, it } from 'vitest';
import type { CardChoice } from '../../../../src/domain/result/card.ts';
import { cardChoice, cardOf } from '../../../../src/domain/result/card.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { candidatesOf, tickedFor, toggle } from '../../../../src/islands/share/onCard.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';

const [ZELF, PRO, VER, AUT] = TRAITS;
const THREE: CardChoice = { kind: 'offered', candidates: [PRO, VER, ZELF], preselected: [PRO] };
const TIED: CardChoice = { kind: 'offered', candidates: [ZELF, PRO, VER], preselected: [] };
const FREE: CardChoice = { kind: 'free', reason: 'level' };

describe('the bouwstenen that are ticked', () => {
  it('are those of the offer until the person chooses', () => {
    expect(tickedFor(THREE, null)).toEqual([PRO]);
    expect(tickedFor(TIED, null)).toEqual([]);
    expect(tickedFor(FREE, null)).toEqual([]);
    expect(tickedFor({ kind: 'none' }, null)).toEqual([]);
  });

  it('are then those of the person, also when that is none', () => {
    expect(tickedFor(THREE, [ZELF])).toEqual([ZELF]);
    expect(tickedFor(THREE, [])).toEqual([]);
    expect(tickedFor(FREE, [AUT, ZELF])).toEqual([ZELF, AUT]);
  });

  it('lose one that may not be chosen any more, and get no other for it', () => {
    expect(tickedFor(THREE, [AUT, ZELF])).toEqual([ZELF]);
    expect(tickedFor(THREE, [AUT])).toEqual([]);
    expect(tickedFor({ kind: 'none' }, [ZELF])).toEqual([]);
  });
});

describe('a tick', () => {
  it('is set and removed', () => {
    expect(toggle([], VER)).toEqual([VER]);
    expect(toggle([VER], PRO)).toEqual([VER, PRO]);
    expect(toggle([VER, PRO], VER)).toEqual([PRO]);
  });

  it('changes nothing when it would be the third', () => {
    expect(toggle([VER, PRO], ZELF)).toEqual([VER, PRO]);
  });
});

it('whatever someone ticks, the card is one of theirs or there is none', () => {
  const arbTicks = fc.array(fc.constantFrom(...TRAITS), { maxLength: 12 });
  fc.assert(
    fc.property(arbSums({ complete: false }), arbTicks, (sums, ticks) => {
      const choice = cardChoice(profileOf(norms, sums));
      const offered = candidatesOf(choice);
      let chosen: readonly TraitId[] | null = null;
      for (const trait of ticks.filter((tick) => offered.includes(tick))) {
        chosen = toggle(tickedFor(choice, chosen), trait);
      }
      const ticked = tickedFor(choice, chosen);
      const card = cardOf(ticked);
      expect(ticked.length).toBeLessThanOrEqual(2);
      expect(card === null).toBe(ticked.length === 0);
      for (const trait of card?.traits ?? []) expect(offered).toContain(trait);
      expect(new Set(card?.traits)).toEqual(new Set(card && ticked));
    }),
  );
});

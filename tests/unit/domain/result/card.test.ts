import { describe, expect, it } from 'vitest';
import type { CardChoice } from '../../../../src/domain/result/card.ts';
import { cardChoice, cardOf, CARDS } from '../../../../src/domain/result/card.ts';
import { among } from '../../../../src/domain/result/chances.ts';
import { mayBuildOn, toldLevel } from '../../../../src/domain/result/level.ts';
import { AMONG_THREE } from '../../../../src/domain/result/naming.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbSums } from '../../../support/builders/arbitraries.ts';
import { norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { KERN_TRAIT, sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const [ZELF, PRO, VER, AUT] = TRAITS;
const kern = (...sums: readonly number[]) => sumsOf(traits(KERN_TRAIT, sums));
const choiceAt = (...sums: readonly number[]) => cardChoice(profileOf(norms, kern(...sums)));
const offered = (candidates: readonly TraitId[], preselected: readonly TraitId[]): CardChoice => ({
  kind: 'offered',
  candidates,
  preselected,
});

describe('the cards', () => {
  it('are six bouwstenen and fifteen pairs, each with an id of its own', () => {
    expect(CARDS).toHaveLength(21);
    expect(new Set(CARDS.map(({ id }) => id)).size).toBe(21);
    expect(CARDS.filter((card) => card.traits.length === 1)).toHaveLength(6);
  });

  it('name a pair in instrument order', () => {
    for (const { id, traits: two } of CARDS.filter((card) => card.traits.length === 2)) {
      expect(id).toBe(two.join('-en-'));
      expect(TRAITS.indexOf(two[0])).toBeLessThan(TRAITS.indexOf(two[1] ?? two[0]));
    }
  });

  it('name no role', () => {
    for (const { id } of CARDS) expect(ROLES.filter((role) => id.includes(role))).toEqual([]);
  });

  it('belong to one bouwsteen or two, in any order, and to nothing else', () => {
    expect(cardOf([PRO])?.id).toBe('proactiviteit');
    expect(cardOf([VER, ZELF])?.id).toBe('zelfbewustzijn-en-verantwoordelijkheid');
    expect(cardOf([PRO, PRO])?.id).toBe('proactiviteit');
    expect([cardOf([]), cardOf([ZELF, PRO, VER])]).toEqual([null, null]);
  });
});

describe('what a card may be chosen from', () => {
  it('is the front of the six, the likeliest first and chosen beforehand', () => {
    expect(choiceAt(15, 17, 16, 9, 12, 12)).toEqual(offered([PRO, VER, ZELF], [PRO]));
    expect(choiceAt(20, 12, 12, 12, 12, 8)).toEqual(offered([ZELF], [ZELF]));
  });

  it('begins with both when two share the highest score', () => {
    expect(choiceAt(15, 17, 17, 9, 12, 12)).toEqual(offered([PRO, VER, ZELF], [PRO, VER]));
  });

  it('leaves it to the person when more than two share it', () => {
    expect(choiceAt(18, 18, 18, 8, 8, 8)).toEqual(offered([ZELF, PRO, VER], []));
    expect(choiceAt(16, 16, 16, 16, 8, 8)).toEqual(offered([ZELF, PRO, VER, AUT], []));
  });

  it('is any of the six when all are equal or names are withheld', () => {
    expect(choiceAt(12, 12, 12, 12, 12, 12)).toEqual({ kind: 'free', reason: 'level' });
    const one = withheld(kern(20, 12, 12, 12, 12, 8));
    expect(cardChoice(profileOf(norms, one))).toEqual({ kind: 'free', reason: 'withheld' });
  });

  it('is nothing while a score is missing', () => {
    const { [AUT]: _, ...five } = traits(KERN_TRAIT, [20, 12, 12, 12, 12, 8]);
    expect(cardChoice(profileOf(norms, sumsOf(five)))).toEqual({ kind: 'none' });
    expect(cardChoice(profileOf(norms, withheld(sumsOf(five))))).toEqual({ kind: 'none' });
  });
});

describe('for any result', () => {
  it('the card never contradicts what is said to be highest', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        const profile = profileOf(norms, sums);
        const choice = cardChoice(profile);
        const { highest, chances } = profile;
        if (highest.kind === 'none') {
          expect(choice.kind).toBe(highest.reason === 'incomplete' ? 'none' : 'free');
          return;
        }
        if (choice.kind !== 'offered') throw new Error('a choice, please');
        const { candidates, preselected } = choice;
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(candidates.length).toBeGreaterThan(0);
        if (highest.kind === 'named') expect(preselected).toEqual([highest.trait]);
        else for (const trait of highest.traits) expect(candidates).toContain(trait);
        expect(candidates.slice(0, preselected.length)).toEqual(preselected);
        expect(preselected.length === 0 || cardOf(preselected) !== null).toBe(true);
        const top = Math.max(
          ...TRAITS.map((trait) => {
            const score = profile.scores.get(trait);
            return score?.kind === 'scored' ? score.points : 0;
          }),
        );
        for (const trait of TRAITS) {
          const score = profile.scores.get(trait);
          const isTop = score?.kind === 'scored' && score.points === top;
          const isLikely = among(chances?.[trait] ?? [], 'highest', 3) >= AMONG_THREE;
          expect(candidates.includes(trait)).toBe(isTop || isLikely);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no word of height is allowed below the level high', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        const profile = profileOf(norms, sums);
        const { highest } = profile;
        const said =
          highest.kind === 'none'
            ? []
            : highest.kind === 'named'
              ? [highest.trait]
              : highest.traits;
        expect(mayBuildOn(profile)).toEqual(
          said.filter((trait) => toldLevel(profile, trait) === 'high'),
        );
        for (const trait of mayBuildOn(profile)) {
          const score = profile.scores.get(trait);
          expect(score?.kind === 'scored' && score.points >= 62.5).toBe(true);
          expect(profile.withheld).toBe(false);
        }
      }),
    );
  });
});

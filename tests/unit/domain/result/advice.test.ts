import { describe, expect, it } from 'vitest';
import type { TipRef } from '../../../../src/domain/result/advice.ts';
import {
  adviceOf,
  fittedTips,
  fittingFirst,
  isFor,
  TIP_KINDS,
} from '../../../../src/domain/result/advice.ts';
import { lowestAnswer } from '../../../../src/domain/result/places.ts';
import { toldLevel } from '../../../../src/domain/result/level.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { TraitId } from '../../../../src/domain/test/scales.ts';
import { isTraitId, TRAITS } from '../../../../src/domain/test/scales.ts';
import type { ScaleSums } from '../../../../src/domain/score/sums.ts';
import { arbResponse, arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { rawFor, respond, withValues } from '../../../support/builders/responses.ts';
import { fc } from '../../../support/builders/property.ts';
import { KERN_TRAIT, sumsOf, traits, withheld } from '../../../support/builders/sums.ts';

const [ZELF, PRO, VER, AUT, VISIE, LEREN] = TRAITS;

/** Three tips to practise a bouwsteen, one to use it, one against overdoing it. */
const TIPS: readonly TipRef[] = TRAITS.flatMap((trait) =>
  [...TIP_KINDS, 'practise' as const, 'practise' as const].map((kind, i) => ({
    id: `${trait}-${i}`,
    trait,
    kind,
  })),
);

/** Lowest: authenticiteit, then proactiviteit and continu leren. Highest: zelfbewustzijn. */
const CLEAR = sumsOf(traits(KERN_TRAIT, [20, 11, 15, 8, 14, 10]));
const EQUAL = sumsOf(traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12]));

function adviceFor(sums: ScaleSums, chosen: TraitId | null = null, tips: readonly TipRef[] = TIPS) {
  return adviceOf(profileOf(norms, sums), chosen, tips);
}
function cardsFor(sums: ScaleSums, chosen: TraitId | null = null) {
  return adviceFor(sums, chosen).cards.map(({ trait, reason, open }) => [trait, reason, open]);
}

describe('cards with tips', () => {
  it('lead with the lowest while nothing is chosen, then the other places in fixed order', () => {
    expect(cardsFor(CLEAR)).toEqual([
      [AUT, 'lowest', 'all'],
      [PRO, 'place', 'first'],
      [LEREN, 'place', 'first'],
    ]);
  });

  it('lead with the chosen place', () => {
    expect(cardsFor(CLEAR, LEREN)).toEqual([
      [LEREN, 'chosen', 'all'],
      [PRO, 'place', 'first'],
      [AUT, 'place', 'first'],
    ]);
  });

  it('say that the lowest was chosen when it was', () => {
    expect(cardsFor(CLEAR, AUT)[0]).toEqual([AUT, 'chosen', 'all']);
  });

  it('follow a choice outside the three: it leads, before the three', () => {
    expect(cardsFor(CLEAR, ZELF)).toEqual([
      [ZELF, 'chosen', 'all'],
      [PRO, 'place', 'first'],
      [AUT, 'place', 'first'],
      [LEREN, 'place', 'first'],
    ]);
  });

  it('hold the tips to practise that bouwsteen, in order, and no others', () => {
    const [first] = adviceFor(CLEAR).cards;
    expect(first?.tips.map((tip) => tip.id)).toEqual([`${AUT}-0`, `${AUT}-3`, `${AUT}-4`]);
  });

  it.each([
    ['all scores are equal', EQUAL],
    ['names are withheld', withheld(CLEAR)],
  ])('wait for a choice when %s', (_, sums) => {
    expect(cardsFor(sums)).toEqual([]);
    expect(cardsFor(sums, VER)).toEqual([[VER, 'chosen', 'all']]);
  });

  it('do not exist without six scores, also when a place was chosen', () => {
    const { [PRO]: _, ...five } = traits(KERN_TRAIT, [20, 11, 15, 8, 14, 10]);
    expect(cardsFor(sumsOf(five), VER)).toEqual([]);
  });

  it('follow the rules for any result and any choice', () => {
    fc.assert(
      fc.property(
        arbSums({ complete: true }),
        fc.option(fc.constantFrom(...TRAITS)),
        (sums, chosen) => {
          const { places } = profileOf(norms, sums);
          const { cards } = adviceFor(sums, chosen);
          for (const { trait, tips } of cards)
            expect(tips.map((one) => [one.trait, one.kind])).toEqual(
              tips.map(() => [trait, 'practise']),
            );
          const shown = cards.map((card) => card.trait);
          const offered = places.kind === 'three' ? places.traits : [];
          expect(new Set(shown)).toEqual(new Set(chosen ? [chosen, ...offered] : offered));
          expect(shown).toHaveLength(new Set(shown).size);
          expect(cards.map((card) => card.open === 'all')).toEqual(cards.map((_, i) => i === 0));
          const rest = shown.slice(1);
          expect(rest).toEqual(offered.filter((trait) => rest.includes(trait)));
        },
      ),
    );
  });
});

describe('advice for the strong side', () => {
  it('names the highest when the rules allow, with how to use it and how it overshoots', () => {
    expect(adviceFor(CLEAR).strength).toEqual({
      trait: ZELF,
      reason: 'named',
      isHigh: true,
      use: { id: `${ZELF}-1`, trait: ZELF, kind: 'use' },
      overdo: { id: `${ZELF}-2`, trait: ZELF, kind: 'overdo' },
    });
  });

  it('speaks of one among the highest when they are close, ties in instrument order', () => {
    const twins = sumsOf(traits(KERN_TRAIT, [8, 8, 8, 19, 20, 20]));
    expect(adviceFor(twins).strength).toMatchObject({ trait: VISIE, reason: 'among-highest' });
  });

  it('warns nobody against overdoing what they do not do a lot', () => {
    const at = (high: number) => sumsOf(traits(KERN_TRAIT, [high, 6, 6, 6, 6, 4]));
    expect(adviceFor(at(14)).strength).toMatchObject({ isHigh: true, overdo: { trait: ZELF } });
    expect(adviceFor(at(13)).strength).toMatchObject({
      isHigh: false,
      use: { trait: ZELF },
      overdo: null,
    });
  });

  it('speaks of overdoing only when the highest score is high, for any result', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), (sums) => {
        const profile = profileOf(norms, sums);
        const { strength } = adviceOf(profile, null, TIPS);
        expect(strength === null).toBe(profile.highest.kind === 'none');
        if (strength === null) return;
        expect(strength.overdo !== null).toBe(toldLevel(profile, strength.trait) === 'high');
        if (profile.highest.kind === 'named') expect(strength.trait).toBe(profile.highest.trait);
      }),
    );
  });

  it('does not depend on the choice of a place', () => {
    expect(adviceFor(CLEAR, PRO).strength).toEqual(adviceFor(CLEAR).strength);
  });

  it.each([
    ['all scores are equal', EQUAL],
    ['names are withheld', withheld(CLEAR)],
    ['nothing has a score', sumsOf({})],
  ])('is not given when %s', (_, sums) => {
    expect(adviceFor(sums).strength).toBeNull();
  });

  it.each(['use', 'overdo'] as const)(
    'is not given while the tip to %s it is not written',
    (kind) => {
      const fewer = TIPS.filter((tip) => tip.trait !== ZELF || tip.kind !== kind);
      expect(adviceFor(CLEAR, null, fewer).strength).toBeNull();
    },
  );
});

describe('tips for a quoted answer', () => {
  const ids = (tips: readonly TipRef[]) => tips.map(({ id }) => id);
  const tip = (id: string, ...answers: readonly string[]): TipRef => ({
    id,
    trait: AUT,
    kind: 'practise',
    for: answers,
  });
  const three = [tip('one', 'aut-1'), tip('two'), tip('three', 'aut-4', 'aut-6')];

  it('begin with those that answer it; the others keep their order', () => {
    expect(ids(fittingFirst(three, 'aut-4'))).toEqual(['three', 'one', 'two']);
    expect(ids(fittingFirst(three, 'aut-1'))).toEqual(['one', 'two', 'three']);
  });

  it('keep their order when none answers it, or nothing is quoted', () => {
    expect(ids(fittingFirst(three, 'aut-5'))).toEqual(['one', 'two', 'three']);
    expect(ids(fittingFirst(three, null))).toEqual(['one', 'two', 'three']);
  });

  it('come after those that answer it when they answer no statement in particular', () => {
    const general: TipRef = { id: 'general', trait: AUT, kind: 'practise' };
    expect(ids(fittingFirst([general, ...three], 'aut-4'))).toEqual([
      'three',
      'general',
      'one',
      'two',
    ]);
  });

  it('keep their order on a bouwsteen without an answer', () => {
    expect(fittedTips(TIPS, instrument, new Map())).toEqual(TIPS);
  });

  it('follow the own lowest answer on each bouwsteen', () => {
    const often = respond(Object.fromEntries(TRAITS.map((trait) => [trait, 4])));
    for (const { id, scale, keying } of instrument.statements) {
      if (!often.has(id) || !isTraitId(scale)) continue;
      const all = TRAITS.flatMap((trait) => [
        { ...tip(`${trait}-plain`), trait },
        { ...tip(`${trait}-fits`, id), trait },
      ]);
      const own = fittedTips(all, instrument, withValues(often, { [id]: rawFor(1, keying) }));
      expect(new Set(ids(own))).toEqual(new Set(ids(all)));
      for (const trait of TRAITS) {
        const first = own.find((one) => one.trait === trait)?.id;
        expect(first).toBe(trait === scale ? `${trait}-fits` : `${trait}-plain`);
      }
    }
  });

  it('put a tip for the quoted answer first, whatever was answered, and lose or move no other', () => {
    const all = instrument.statements.flatMap(({ id, scale }): readonly TipRef[] =>
      isTraitId(scale)
        ? [
            { id: `${id}-plain`, trait: scale, kind: 'practise' },
            { id: `${id}-fits`, trait: scale, kind: 'practise', for: [id] },
          ]
        : [],
    );
    fc.assert(
      fc.property(arbResponse, fc.shuffledSubarray(all), (response, some) => {
        const fitted = fittedTips(some, instrument, response);
        expect(new Set(fitted)).toEqual(new Set(some));
        expect(fitted).toHaveLength(some.length);
        expect(fittedTips(fitted, instrument, response)).toEqual(fitted);
        for (const trait of TRAITS) {
          const before = some.filter((one) => one.trait === trait);
          const after = fitted.filter((one) => one.trait === trait);
          const quoted = lowestAnswer(instrument, response, trait)?.item.id ?? null;
          const [first] = after;
          const fits = before.filter((one) => isFor(one, quoted));
          if (fits.length > 0) expect(first).toBe(fits[0]);
          expect(after.filter((one) => !fits.includes(one))).toEqual(
            before.filter((one) => !fits.includes(one)),
          );
        }
      }),
    );
  });
});

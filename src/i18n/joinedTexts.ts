import type { TraitId } from '../domain/test/scales.ts';
import { TRAITS } from '../domain/test/scales.ts';
import type { BarrierWords, FirstTexts, MoreTexts } from './firstTexts.ts';
import type { ResultTexts, TipTexts } from './messages.ts';

/** Calls a function for each bouwsteen. */
export function byTrait<T>(of: (trait: TraitId) => T): Readonly<Record<TraitId, T>> {
  return Object.fromEntries(TRAITS.map((trait) => [trait, of(trait)])) as Record<TraitId, T>;
}

/** Joins the two files, with the tips. */
export function joinedTexts(
  first: FirstTexts,
  more: MoreTexts,
): { readonly texts: ResultTexts; readonly tips: TipTexts; readonly barriers: BarrierWords } {
  const { locale, norms, answers } = first;
  return {
    texts: {
      locale,
      norms,
      answers,
      roles: more.roles,
      site: more.site,
      result: {
        ...first.result,
        ...more.result,
      },
      share: {
        ...first.share,
        ...more.share,
      },
      traits: byTrait((trait) => ({
        ...first.traits[trait],
        ...more.traits[trait],
      })),
    },
    tips: more.tips,
    barriers: more.barriers,
  };
}

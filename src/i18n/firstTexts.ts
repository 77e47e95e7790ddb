import type { Norms } from '../domain/score/norms.ts';
import type { TraitId } from '../domain/test/scales.ts';
import { TRAITS } from '../domain/test/scales.ts';
import type { ResultTexts, TipTexts, UiTexts } from './messages.ts';
import type { LocaleCode } from './locales.ts';

/** The words with which a result opens: scores, places to practise, tips. */
const RESULT_WORDS = [
  'title',
  'first',
  'sharper',
  'full',
  'sharpened',
  'incompleteTitle',
  'incompleteText',
  'incompleteOne',
  'incompleteGo',
  'noScore',
  'headNamed',
  'headClose',
  'headLevel',
  'headWithheld',
  'highestNamed',
  'highestClose',
  'lowestNamed',
  'lowestClose',
  'level',
  'choose',
  'chooseNamed',
  'withheld',
  'withheldShared',
  'withheldLook',
  'radarLabel',
  'radarScore',
  'bandNote',
  'method',
  'tableCaption',
  'columnTrait',
  'columnMargin',
  'columnScore',
  'range',
  'rangeBefore',
  'detailsTitle',
  'placesTitle',
  'placesLead',
  'placesTied',
  'placesTiedMore',
  'placesChoose',
  'placesChosenTitle',
  'placesAllChoose',
  'sharpenedRoles',
  'openTrace',
  'placesAllTitle',
  'placesAllEqual',
  'quoteAnswer',
  'choosePlace',
  'chosenPlace',
  'tipsTitle',
  'tipsTitleShared',
  'tipsEmpty',
  'whyChosen',
  'whyLowest',
  'whyPlace',
  'whyLowestShared',
  'moreTips',
  'tipPlan',
  'tipGives',
  'strengthTitle',
  'strengthTitleShared',
  'whyNamed',
  'whyAmong',
  'whyNamedShared',
  'whyAmongShared',
  'strengthUse',
  'strengthOverdo',
  'interviewTitle',
  'print',
  'printed',
  'earlierShown',
  'earlierLeave',
] as const satisfies readonly (keyof UiTexts['result'])[];
const SHARE_WORDS = ['title', 'sharedHead', 'sharedHeadNamed'] as const;
const TRAIT_WORDS = ['name', 'everyday', 'label'] as const;

type ResultWord = (typeof RESULT_WORDS)[number];
type ShareWord = (typeof SHARE_WORDS)[number];
type TraitWord = (typeof TRAIT_WORDS)[number];
type Trait = ResultTexts['traits'][TraitId];

/** What a result opens with, fetched during the last questions. */
export type FirstTexts = {
  readonly locale: LocaleCode;
  readonly norms: readonly Norms[];
  readonly answers: ResultTexts['answers'];
  readonly result: Pick<UiTexts['result'], ResultWord>;
  readonly share: Pick<UiTexts['share'], ShareWord>;
  readonly traits: Readonly<Record<TraitId, Pick<Trait, TraitWord>>>;
};

/** The same with tips: of each bouwsteen the first to practise with, and those for a strong side. */
export type FirstFile = FirstTexts & { readonly tips: TipTexts };

/** All other words of a result, fetched once its radar is there. */
export type MoreTexts = {
  readonly result: Omit<UiTexts['result'], ResultWord>;
  readonly share: Omit<UiTexts['share'], ShareWord>;
  readonly traits: Readonly<Record<TraitId, Omit<Trait, TraitWord>>>;
  readonly roles: ResultTexts['roles'];
  readonly tips: TipTexts;
};

function picked<T extends object, K extends keyof T>(texts: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, texts[key]])) as Pick<T, K>;
}

function others<T extends object, K extends keyof T>(texts: T, keys: readonly K[]): Omit<T, K> {
  const wanted = new Set<PropertyKey>(keys);
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !wanted.has(key))) as Omit<
    T,
    K
  >;
}

function byTrait<T>(of: (trait: TraitId) => T): Readonly<Record<TraitId, T>> {
  return Object.fromEntries(TRAITS.map((trait) => [trait, of(trait)])) as Record<TraitId, T>;
}

/** Divides the words of a result over the two files that it is fetched in. */
export function dividedTexts(
  { locale, norms, answers, result, share, traits, roles }: ResultTexts,
  tips: TipTexts,
): { readonly first: FirstFile; readonly more: MoreTexts } {
  const opens = (tip: TipTexts[number]) =>
    tips.find(({ trait, kind }) => trait === tip.trait && kind === tip.kind) === tip;
  return {
    first: {
      locale,
      norms,
      answers,
      result: picked(result, RESULT_WORDS),
      share: picked(share, SHARE_WORDS),
      traits: byTrait((trait) => picked(traits[trait], TRAIT_WORDS)),
      tips: tips.filter(opens),
    },
    more: {
      result: others(result, RESULT_WORDS),
      share: others(share, SHARE_WORDS),
      roles,
      traits: byTrait((trait) => others(traits[trait], TRAIT_WORDS)),
      tips: tips.filter((tip) => !opens(tip)),
    },
  };
}

/** The two files as one again, with all tips: the first of each kind first. */
export function joinedTexts(
  first: FirstFile,
  more: MoreTexts,
): { readonly texts: ResultTexts; readonly tips: TipTexts } {
  const { locale, norms, answers } = first;
  return {
    texts: {
      locale,
      norms,
      answers,
      roles: more.roles,
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
    tips: [...first.tips, ...more.tips],
  };
}

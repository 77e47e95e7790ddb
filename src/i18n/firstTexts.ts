import type { Norms } from '../domain/score/norms.ts';
import type { RoleId, TraitId } from '../domain/test/scales.ts';
import type { ResultTexts, TipTexts, UiTexts } from './messages.ts';
import type { Barriers } from '../schemas/barriers.ts';
import type { ResultWords } from '../schemas/uiResult.ts';
import type { LocaleCode } from './locales.ts';

/** The words about sharing and about a bouwsteen that the first part of a result needs. */
export type ShareWord = 'title';
export type TraitWord = 'name' | 'everyday' | 'label';
/** What the letter says of a role. */
export type RoleWord = 'name' | 'everyday';
type Trait = ResultTexts['traits'][TraitId];

/** The first part of a result, fetched during the last questions. */
export type FirstTexts = {
  readonly locale: LocaleCode;
  readonly norms: readonly Norms[];
  readonly answers: ResultTexts['answers'];
  readonly result: ResultWords;
  readonly share: Pick<UiTexts['share'], ShareWord>;
  readonly traits: Readonly<Record<TraitId, Pick<Trait, TraitWord>>>;
  readonly roles: Readonly<Record<RoleId, Pick<ResultTexts['roles'][RoleId], RoleWord>>>;
};

/** All other words of a result, fetched once its radar is there. */
export type MoreTexts = {
  readonly result: Omit<UiTexts['result'], keyof ResultWords>;
  readonly share: Omit<UiTexts['share'], ShareWord>;
  readonly traits: Readonly<Record<TraitId, Omit<Trait, TraitWord>>>;
  readonly roles: ResultTexts['roles'];
  readonly site: ResultTexts['site'];
  readonly tips: TipTexts;
  readonly barriers: BarrierWords;
};

/** What one's own result says of what the person recognised in the list of barriers. */
export type BarrierWords = {
  readonly known: readonly Pick<Barriers[number], 'id' | 'name' | 'step'>[];
  readonly texts: Pick<
    UiTexts['knowledge']['barriers'],
    'inResult' | 'inResultStep' | 'inResultGo'
  >;
  readonly address: string;
};

import type { RecheckVerdict } from '../../domain/plan/recheckChange.ts';
import type { Measures } from '../../domain/score/measure.ts';
import type { Norms } from '../../domain/score/norms.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { RecheckTexts } from '../../schemas/recheck.ts';
import { fill, lower } from '../format.ts';
import type { LocaleCode } from '../locales.ts';
import type { KeepingTexts, ResultTexts, UiTexts } from '../messages.ts';

/** The words for then and now, wherever they stand. */
export type RecheckWords = {
  readonly texts: Pick<RecheckTexts, 'not' | 'outcome' | 'onPlan' | 'onHistory'>;
  readonly result: Pick<
    ResultTexts['result'],
    'practised' | 'columnMargin' | 'columnScore' | 'range'
  >;
  /** Names of the bouwstenen. */
  readonly names: Readonly<Record<TraitId, string>>;
};

/** What the plan and the history fetch, once somebody has looked back on an action. */
export type RecheckFile = RecheckWords & { readonly norms: readonly Norms[] };

/** The data in the HTML of the page that asks. */
export type RecheckPageData = RecheckWords & {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly measures: Measures;
  readonly page: Pick<RecheckTexts, 'title' | 'waiting' | 'intro' | 'finish'>;
  readonly questionnaire: UiTexts['questionnaire'];
  /** The words of all statements on a bouwsteen, of every version. */
  readonly statements: Readonly<Record<string, string>>;
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
};

/** What may be said of then and now, in a sentence or two. */
export function sayRecheck(
  verdict: RecheckVerdict,
  trait: TraitId,
  { texts: { outcome }, result: { practised }, names }: RecheckWords,
): string {
  if (verdict === 'unsaid') return outcome.unsaid;
  const text = verdict === 'lower' ? outcome.lower : practised[verdict];
  return fill(text, { trait: lower(names[trait]) });
}

import type { Measures } from '../../domain/score/measure.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { FeedbackTexts } from '../../schemas/feedback.ts';
import type { LocaleCode } from '../locales.ts';
import type { KeepingTexts, NameWords, TraitTexts, UiTexts } from '../messages.ts';

/** The data in the HTML of the page where somebody asks colleagues. */
export type FeedbackData = {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly measures: Measures;
  readonly texts: Pick<FeedbackTexts, 'ask' | 'collect' | 'panel' | 'quotes' | 'data'>;
  readonly name: NameWords;
  readonly traits: Readonly<
    Record<TraitId, Pick<TraitTexts[TraitId], 'name' | 'everyday' | 'label'>>
  >;
  /** A score as the radar says it. */
  readonly radarScore: string;
  /** The words of the statements of the kern on the bouwstenen, of every version. */
  readonly statements: Readonly<Record<string, string>>;
  /** The five answers, from never to always. */
  readonly answers: UiTexts['questionnaire']['answers'];
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
};

import type { Measures } from '../domain/score/measure.ts';
import type { FirstTexts } from './firstTexts.ts';
import type { LocaleCode } from './locales.ts';
import type { ItemWording, SharingTexts, Tip, UiTexts } from './messages.ts';

/** What the result in a frame says of a step. */
type StepWords = Pick<UiTexts['result'], 'stepLabel'>;

/** A step to practise, in the words that a frame shows. */
type EmbedTip = Pick<Tip, 'id' | 'trait' | 'kind' | 'for' | 'do' | 'plan'>;

/** All data of the test in a frame: nothing is fetched after its page. */
export type EmbedData = {
  readonly locale: LocaleCode;
  /** The newest version of the test: nobody comes back to an older one in a frame. */
  readonly measures: Measures;
  readonly questionnaire: UiTexts['questionnaire'];
  readonly wording: ItemWording;
  readonly first: Omit<FirstTexts, 'norms'>;
  readonly step: StepWords;
  readonly tips: readonly EmbedTip[];
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
  readonly texts: UiTexts['embed'];
  readonly give: Pick<SharingTexts['give'], 'copy' | 'copied' | 'device' | 'deviceFailed'>;
  readonly siteName: string;
};

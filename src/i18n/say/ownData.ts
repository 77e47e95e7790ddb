import type { Measures } from '../../domain/score/measure.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { LocaleCode } from '../locales.ts';
import type { KeepingTexts, UiTexts } from '../messages.ts';

/** The data in the HTML of the page with everything that is kept. */
export type OwnPageData = {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly measures: Measures;
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
  readonly texts: UiTexts['ownData'];
  /** Names of the bouwstenen. */
  readonly traits: Readonly<Record<TraitId, string>>;
  /** The button on the other device that takes answers over. */
  readonly adopt: string;
  readonly addresses: { readonly start: string; readonly cannotWipe: string };
};

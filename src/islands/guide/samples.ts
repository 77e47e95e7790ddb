import type { ComponentChild } from 'preact';
import type { Measure } from '../../domain/score/measure.ts';
import type { BarrierWords } from '../../i18n/firstTexts.ts';
import type { InterviewData } from '../../i18n/say/interview.ts';
import type { PlanData } from '../../i18n/say/plan.ts';
import type {
  ItemWording,
  ResultTexts,
  SharingTexts,
  StyleTexts,
  TipTexts,
  UiTexts,
} from '../../i18n/messages.ts';

type Parts = StyleTexts['parts'];

/** The parts of the page, each in its states: a state with a name is a state that is drawn. */
export type Samples = {
  readonly [Part in keyof Parts]: Readonly<Record<keyof Parts[Part]['states'], ComponentChild>>;
};

/** The real words and measures of the site, from which the parts are drawn. */
export type GuideData = Measure & {
  readonly wording: ItemWording;
  readonly ui: UiTexts;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly barriers: BarrierWords;
  readonly sharing: SharingTexts;
  readonly interview: InterviewData;
  readonly plan: PlanData['texts'];
};

/** Nothing happens on this page. */
export const nothing = (): void => undefined;

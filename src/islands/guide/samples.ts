import type { ComponentChild } from 'preact';
import type { Measure } from '../../domain/score/measure.ts';
import { profileOf } from '../../domain/result/profile.ts';
import type { Profile } from '../../domain/result/profile.ts';
import { sumScales } from '../../domain/score/sums.ts';
import type { Response } from '../../domain/test/response.ts';
import type { Stage } from '../../domain/test/scales.ts';
import { STAGES } from '../../domain/test/scales.ts';
import type {
  ItemWording,
  ResultTexts,
  StyleTexts,
  TipTexts,
  UiTexts,
} from '../../i18n/messages.ts';
import { inventedResponse } from './person.ts';

/** The parts of the page, each in its states. */
export type PartId = keyof StyleTexts['parts'];
export type Samples = Readonly<Record<PartId, readonly ComponentChild[]>>;

/** The real words and measures of the site, from which the parts are drawn. */
export type GuideData = Measure & {
  readonly wording: ItemWording;
  readonly ui: UiTexts;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
};

/** The result of a person who does not exist, after these stages. */
export function inventedResult(
  { instrument, norms }: Measure,
  stages: readonly Stage[] = STAGES,
): { readonly response: Response; readonly profile: Profile } {
  const response = inventedResponse(instrument, stages);
  return { response, profile: profileOf(norms, sumScales(instrument, norms, response)) };
}

/** Nothing happens on this page. */
export const nothing = (): void => undefined;

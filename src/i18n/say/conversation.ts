import type { Measures } from '../../domain/score/measure.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { Barriers } from '../../schemas/barriers.ts';
import type { ConversationTexts } from '../../schemas/conversation.ts';
import type { LocaleCode } from '../locales.ts';
import type { KeepingTexts, TraitTexts, UiTexts } from '../messages.ts';

/** The data in the HTML of the page with the sheet for a talk. */
export type ConversationData = {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly measures: Measures;
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
  readonly texts: Omit<ConversationTexts, 'description'>;
  readonly siteName: string;
  readonly traits: Readonly<Record<TraitId, Pick<TraitTexts[TraitId], 'name' | 'everyday'>>>;
  readonly barriers: readonly Pick<Barriers[number], 'id' | 'says'>[];
  /** The sentence around the two parts of an action, and of an own version of a step. */
  readonly planSays: string;
  readonly ownPlanSays: string;
  /** The address of this page, as a person types it from paper. */
  readonly address: string;
};

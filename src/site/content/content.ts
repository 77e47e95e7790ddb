import type { Measure, Measures } from '../../domain/score/measure.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { LocaleCode } from '../../i18n/locales.ts';
import type { Barriers } from '../../schemas/barriers.ts';
import type { CardTexts } from '../../schemas/cards.ts';
import type { ConversationTexts } from '../../schemas/conversation.ts';
import type { GivingTexts } from '../../schemas/giving.ts';
import type { FeedbackTexts } from '../../schemas/feedback.ts';
import type { HistoryTexts } from '../../schemas/history.ts';
import type { InterviewTexts } from '../../schemas/interview.ts';
import type { ItemTexts } from '../../schemas/items.ts';
import type { Literature } from '../../schemas/literature.ts';
import type { MethodTexts } from '../../schemas/method.ts';
import type { PlanTexts } from '../../schemas/plan.ts';
import type { PaperTexts } from '../../schemas/paper.ts';
import type { PlacingTexts } from '../../schemas/placing.ts';
import type { RecheckTexts } from '../../schemas/recheck.ts';
import type { RoleTexts, TraitTexts } from '../../schemas/scales.ts';
import type { SessionTexts } from '../../schemas/session.ts';
import type { SharingTexts } from '../../schemas/sharing.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { StyleTexts } from '../../schemas/style.ts';
import type { TeamTexts } from '../../schemas/team.ts';
import type { TipText } from '../../schemas/tips.ts';
import type { UiTexts } from '../../schemas/ui.ts';
import type { VacancyTexts } from '../../schemas/vacancy.ts';
import type { TextPage } from './textPages.ts';

/** A tip with its bouwsteen, which comes from the file name. */
type Tip = TipText & { readonly trait: TraitId };

/**
 * All of content/, read and checked. `instrument` and `norms` are those of the newest version, the one
 * that is asked.
 */
export type Content = Measure & {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly measures: Measures;
  /** The words of all versions, because an id means the same in each. */
  readonly items: ItemTexts;
  readonly traits: TraitTexts;
  readonly roles: RoleTexts;
  readonly tips: readonly Tip[];
  readonly ui: UiTexts;
  readonly sharing: SharingTexts;
  readonly method: MethodTexts;
  readonly literature: Literature;
  readonly cards: CardTexts;
  readonly interview: InterviewTexts;
  readonly vacancy: VacancyTexts;
  readonly barriers: Barriers;
  readonly plan: PlanTexts;
  readonly conversation: ConversationTexts;
  readonly recheck: RecheckTexts;
  readonly giving: GivingTexts;
  readonly feedback: FeedbackTexts;
  readonly paper: PaperTexts;
  readonly history: HistoryTexts;
  readonly placing: PlacingTexts;
  readonly session: SessionTexts;
  readonly team: TeamTexts;
  readonly style: StyleTexts;
  readonly site: SiteSettings;
  readonly pages: readonly TextPage[];
};

import type { Action, ActionText } from '../../domain/plan/action.ts';
import { actionText } from '../../domain/plan/action.ts';
import type { Instruments } from '../../domain/test/instrument.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { readable } from '../../domain/text/outside.ts';
import type { Barriers } from '../../schemas/barriers.ts';
import type { PlanTexts } from '../../schemas/plan.ts';
import type { LocaleCode } from '../locales.ts';
import type { KeepingTexts, UiTexts } from '../messages.ts';
import { sayOwnPlan } from './ownPlan.ts';

/** The two halves of an if-then sentence. */
export type Halves = { readonly when: string; readonly act: string };

/** A step that somebody may take over. */
type Example = Halves & {
  readonly trait: TraitId;
  /** The statements that it answers. */
  readonly for: readonly string[];
};

/** The data in the HTML of the page with the plan. */
export type PlanData = {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first. */
  readonly instruments: Instruments;
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  /** The address of the words for one bouwsteen that was asked again. */
  readonly recheck: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
  readonly texts: PlanTexts;
  readonly siteName: string;
  /** Names of the bouwstenen. */
  readonly names: Readonly<Record<TraitId, string>>;
  /** The frame of the mark of a bouwsteen, which stands in the page. */
  readonly markBox: string;
  /** The steps of all bouwstenen, in the order of their pages. */
  readonly examples: readonly Example[];
  readonly barriers: readonly Pick<Barriers[number], 'id' | 'where' | 'name' | 'says' | 'step'>[];
  /** Above the barriers of each kind. */
  readonly barrierPlaces: UiTexts['knowledge']['barriers']['where'];
  /** The sentence around the two parts of an own plan, as a result says it. */
  readonly ownPlanSays: string;
  /** The address of this page: as a link in a calendar, and as a person types it from paper. */
  readonly link: string;
  readonly address: string;
};

/** The halves of a sentence that was made like `says`; `null` for any other. */
export function halvesOf(says: string, sentence: string): Halves | null {
  const [before = '', rest = ''] = says.split('{when}');
  const [between = '', after = ''] = rest.split('{act}');
  const middle = sentence.indexOf(between, before.length);
  if (!sentence.startsWith(before) || between === '' || middle < 0) return null;
  const act = sentence.slice(middle + between.length);
  if (!act.endsWith(after)) return null;
  const whole = act.slice(0, act.length - after.length);
  // The site ends a sentence itself; of more than one sentence the others keep their ends.
  const isOne = !/[.!?…]['"’”]*\s/u.test(whole);
  return {
    when: sentence.slice(before.length, middle),
    act: isOne ? whole.replace(/\.$/, '') : whole,
  };
}

/** The barriers that were ticked, in the order of the page. */
export function hinderedBy({ barriers }: Pick<PlanData, 'barriers'>, action: Action) {
  return barriers.filter(({ id }) => action.barriers.value.includes(id));
}

/** A text of an action; what was in the way begins with what was ticked. */
export function sayText(
  data: Pick<PlanData, 'barriers'>,
  action: Action,
  name: ActionText,
): string {
  const ticked = name === 'hindered' ? hinderedBy(data, action) : [];
  const own = actionText(action, name).trim();
  return [...ticked.map((one) => one.name), own].join('\n').trim();
}

/** What somebody is going to do, as one sentence. */
export function sayAction(says: string, action: Action): string {
  const half = (name: 'when' | 'act') => readable(actionText(action, name));
  return sayOwnPlan(says, { when: half('when'), act: half('act') });
}

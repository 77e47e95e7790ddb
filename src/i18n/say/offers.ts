import type { LineId } from '../../domain/conversation/lines.ts';
import type { Action, ActionText } from '../../domain/plan/action.ts';
import { actionText } from '../../domain/plan/action.ts';
import { daysOf } from '../../domain/plan/phase.ts';
import type { Day } from '../../domain/plan/day.ts';
import type { OwnPlan } from '../../domain/result/ownPlan.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { readable } from '../../domain/text/outside.ts';
import { dayIn } from '../day.ts';
import { fill, formatsOf, lower } from '../format.ts';
import type { ConversationData } from './conversation.ts';
import { sayOwnPlan } from './ownPlan.ts';
import { sayAction } from './plan.ts';

/** What is known of a person that may stand on a sheet for a talk. */
export type Known = {
  readonly profile: Pick<Profile, 'highest' | 'places'> | null;
  /** The chosen place to practise, and the own version of its step. */
  readonly chosen: TraitId | null;
  readonly ownPlan: OwnPlan | null;
  readonly action: Action | null;
  /** Ids of the barriers that the person recognised. */
  readonly barriers: readonly string[];
  readonly today: Day;
};

/** A sentence that may be taken over into a line, and where it comes from. */
export type Offer = { readonly from: 'result' | 'plan' | 'barrier'; readonly text: string };

export type Offers = Readonly<Record<LineId, readonly Offer[]>>;

/**
 * What may be taken over, by line. It never names a role, a chance or a score: whoever reads the sheet
 * may be the person's manager.
 */
export function offersFor(known: Known, data: ConversationData): Offers {
  const { action, ownPlan } = known;
  const plan = (text: string) => offered('plan', text);
  const written = (...names: readonly ActionText[]) =>
    names.flatMap((name) => (action === null ? [] : plan(readable(actionText(action, name)))));
  return {
    well: [...offered('result', sayHighest(known, data)), ...written('why', 'did', 'helped')],
    hard: [...barriersOf(known, data, 'says'), ...written('obstacle', 'hindered')],
    goal: [...written('wish'), ...offered('result', sayPlace(known, data))],
    sign: written('outcome'),
    self: [
      ...plan(action === null || !hasDeed(action) ? '' : sayAction(data.planSays, action)),
      ...(ownPlan === null ? [] : offered('result', sayOwnPlan(data.ownPlanSays, ownPlan))),
    ],
    ask: barriersOf(known, data, 'asks'),
    agree: plan(sayEnd(known, data)),
  };
}

function offered(from: Offer['from'], text: string): readonly Offer[] {
  return text === '' ? [] : [{ from, text }];
}

/** What stands highest, in everyday words; nothing when more than three share that place. */
function sayHighest({ profile }: Known, { texts, traits, locale }: ConversationData): string {
  const highest = profile?.highest;
  if (highest?.kind !== 'named' && highest?.kind !== 'list') return '';
  const named = highest.kind === 'named' ? [highest.trait] : highest.traits;
  const everyday = formatsOf(locale).listOf(named.map((trait) => traits[trait].everyday));
  return fill(texts.offers.wellResult, { everyday });
}

/** Where to practise: the person's own choice, or else the lowest where a result names one. */
function sayPlace({ chosen, profile }: Known, { texts, traits, locale }: ConversationData): string {
  const places = profile?.places;
  const place = chosen ?? (places?.kind === 'three' ? places.lowest : null);
  if (place === null) return '';
  const { name, everyday } = traits[place];
  const trait = formatsOf(locale).nameInList(lower(name));
  return fill(texts.offers.goalResult, { trait, everyday });
}

function barriersOf(
  { barriers }: Known,
  { texts, barriers: all }: ConversationData,
  as: 'says' | 'asks',
): readonly Offer[] {
  return barriers.flatMap((id) => {
    const says = all.find((one) => one.id === id)?.says ?? '';
    return offered('barrier', as === 'says' ? says : (texts.asks[id] ?? ''));
  });
}

function hasDeed(action: Action): boolean {
  return (['when', 'act'] as const).every((half) => readable(actionText(action, half)) !== '');
}

/** The day on which an action under way ends. */
function sayEnd({ action, today }: Known, { texts, locale }: ConversationData): string {
  if (action?.stage.value !== 'running' || action.start.value === null) return '';
  const { end } = daysOf(action.start.value);
  return end <= today ? '' : fill(texts.offers.agreePlan, { date: dayIn(end, locale, 'near') });
}

import { toldLevel } from './level.ts';
import type { Profile } from './profile.ts';
import { lowestAnswer } from './places.ts';
import type { Instrument } from '../test/instrument.ts';
import type { Response } from '../test/response.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/** `use` and `overdo` belong to a strong side: how to use it, and how it overshoots. */
export const TIP_KINDS = ['practise', 'use', 'overdo'] as const;
export type TipKind = (typeof TIP_KINDS)[number];

/** A tip without its words. `for`: the ids of the statements that it answers. */
export type TipRef = {
  readonly id: string;
  readonly trait: TraitId;
  readonly kind: TipKind;
  readonly for?: readonly string[] | undefined;
};

/**
 * Why a card appears: it was chosen, it is the lowest and nothing is chosen, or it is one of the
 * three lowest.
 */
type TipReason = 'chosen' | 'lowest' | 'place';

export type TipCard<Tip extends TipRef> = {
  readonly trait: TraitId;
  readonly reason: TipReason;
  readonly tips: readonly Tip[];
  /** The leading card opens all its tips; the others open their first. */
  readonly open: 'all' | 'first';
};

/**
 * For the bouwsteen with the highest score. `named` only when the rules allow. One overdoes only what
 * one does a lot: the tip against it, and any other word about height, needs the level `high`.
 */
type StrengthAdvice<Tip extends TipRef> = {
  readonly trait: TraitId;
  readonly reason: 'named' | 'among-highest';
  readonly use: Tip;
} & (
  | { readonly isHigh: true; readonly overdo: Tip }
  | { readonly isHigh: false; readonly overdo: null }
);

export type Advice<Tip extends TipRef> = {
  /** The leading card first, then the other places in fixed order. */
  readonly cards: readonly TipCard<Tip>[];
  readonly strength: StrengthAdvice<Tip> | null;
};

function strengthAdvice<Tip extends TipRef>(
  profile: Profile,
  tips: readonly Tip[],
): StrengthAdvice<Tip> | null {
  const [trait] = profile.strengths;
  if (trait === undefined) return null;
  const find = (kind: TipKind) => tips.find((tip) => tip.trait === trait && tip.kind === kind);
  const use = find('use');
  const overdo = find('overdo');
  if (use === undefined || overdo === undefined) return null;
  const reason = profile.highest.kind === 'named' ? 'named' : 'among-highest';
  const isHigh = toldLevel(profile, trait) === 'high';
  const common = { trait, reason, use } as const;
  return isHigh ? { ...common, isHigh, overdo } : { ...common, isHigh, overdo: null };
}

/** Whether a tip was written for this statement (its id; `null`: none is quoted). */
export function isFor({ for: answered = [] }: TipRef, statement: string | null): boolean {
  return statement !== null && answered.includes(statement);
}

/**
 * The same tips with those first that answer this statement (its id; `null`: none is quoted); the
 * others keep their order. The first of them is the step that fits the person's own words.
 */
export function fittingFirst<Tip extends TipRef>(
  tips: readonly Tip[],
  statement: string | null,
): readonly Tip[] {
  const fits = (tip: Tip) => isFor(tip, statement);
  return [...tips.filter(fits), ...tips.filter((tip) => !fits(tip))];
}

/**
 * All tips in the order for this person: for each bouwsteen those first that answer the own lowest
 * answer on it, which a place to practise quotes.
 */
export function fittedTips<Tip extends TipRef>(
  tips: readonly Tip[],
  instrument: Instrument,
  response: Response,
): readonly Tip[] {
  return TRAITS.flatMap((trait) =>
    fittingFirst(
      tips.filter((tip) => tip.trait === trait),
      lowestAnswer(instrument, response, trait)?.item.id ?? null,
    ),
  );
}

/**
 * Which tips to show: one card per place to practise. The chosen place comes first and opens all its
 * tips; when nothing is chosen the lowest does, ties in instrument order. A chosen place outside the
 * three comes before them. With a free choice among six there is no card until one is chosen.
 * `chosen` is null for a shared result, which follows the profile only.
 */
export function adviceOf<Tip extends TipRef>(
  profile: Profile,
  chosen: TraitId | null,
  tips: readonly Tip[],
): Advice<Tip> {
  const { places } = profile;
  const offered = places.kind === 'three' ? places.traits : [];
  const lead = chosen ?? (places.kind === 'three' ? places.lowest : null);
  const others = offered.filter((trait) => trait !== lead);
  const order = places.kind === 'none' || lead === null ? [] : [lead, ...others];
  return {
    cards: order.map((trait) => ({
      trait,
      reason: trait === chosen ? 'chosen' : trait === lead ? 'lowest' : 'place',
      tips: tips.filter((tip) => tip.trait === trait && tip.kind === 'practise'),
      open: trait === lead ? 'all' : 'first',
    })),
    strength: strengthAdvice(profile, tips),
  };
}

import type { WithNewer } from '../history/newer.ts';
import { mergeNewer, withNewer } from '../history/newer.ts';
import type { Notes } from '../history/notes.ts';
import { mergeNotes, textIn, withText } from '../history/notes.ts';
import type { TraitId } from '../test/scales.ts';
import { beginning, readable } from '../text/outside.ts';

/** The parts of a plan of one's own: when, and then what. */
export const PLAN_PARTS = ['when', 'act'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Characters that fit in one part: half a sentence, and no story. Paper has no room for more. */
export const PLAN_LIMIT = 100;

/** What a person made of a step, in their own words: at most one plan a bouwsteen. */
export type OwnPlans = WithNewer & {
  /** Random; a new one after a wipe. */
  readonly epoch: string;
  /** By `partId`. */
  readonly notes: Notes;
};

/** Both parts, to show. */
export type OwnPlan = Readonly<Record<PlanPart, string>>;

export function emptyPlans(epoch: string): OwnPlans {
  return { epoch, notes: new Map() };
}

/** The name of a part among those of all plans. */
export function partId(trait: TraitId, part: PlanPart): string {
  return `${trait}/${part}`;
}

/** A part as it was typed. */
export function partIn({ notes }: OwnPlans, trait: TraitId, part: PlanPart): string {
  return textIn(notes, partId(trait, part));
}

/** Whether anything was ever written. */
export function isPlanned({ notes }: OwnPlans): boolean {
  return notes.size > 0;
}

/** The plans with this text as a part of one, cut at the limit. `now`: milliseconds since 1970. */
export function withPart(
  state: OwnPlans,
  {
    trait,
    part,
    text,
  }: { readonly trait: TraitId; readonly part: PlanPart; readonly text: string },
  now: number,
): OwnPlans {
  const cut = beginning(text, PLAN_LIMIT).text;
  return { ...state, notes: withText(state.notes, partId(trait, part), cut, now) };
}

/** Merges two copies of the same epoch part by part: the later wins. */
export function mergePlans(a: OwnPlans, b: OwnPlans): OwnPlans {
  const merged = { epoch: a.epoch, notes: mergeNotes(a.notes, b.notes) };
  return withNewer(merged, mergeNewer(a.newer, b.newer));
}

/** The own plan for a bouwsteen, through the gate; `null` while a part of it is missing. */
export function planFor(state: OwnPlans, trait: TraitId): OwnPlan | null {
  const [when, act] = PLAN_PARTS.map((part) => readable(partIn(state, trait, part)));
  return when && act ? { when, act } : null;
}

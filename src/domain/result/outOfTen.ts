import type { End } from './chances.ts';
import { among } from './chances.ts';
import type { Profile } from './profile.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';

/** Of ten people with exactly these scores: for how many, by the model, this one is truly the end. */
export type TenShare = { readonly trait: TraitId; readonly people: number };

/**
 * A chance as whole people out of ten, as people read it best (Gigerenzer & Hoffrage 1995), for the
 * own result only.
 */
export type OutOfTen =
  /** One to three, likeliest first, 2–9 each; for `others` of the ten it is another one. */
  | { readonly kind: 'figures'; readonly named: readonly TenShare[]; readonly others: number }
  /** More than three share the score at this end, so figures would say nothing. */
  | { readonly kind: 'tied'; readonly traits: readonly TraitId[] };

const TEN = 10;
/** Nothing in a model of people is certain. */
const MOST = 9;
const FEWEST = 2;
const LONGEST = 3;

type Chance = { readonly trait: TraitId; readonly chance: number };

/** Candidates for a figure: those that round to at least two of ten, without splitting a tie. */
function candidates(chances: readonly Chance[]): readonly Chance[] {
  const sorted = [...chances].sort((a, b) => b.chance - a.chance);
  const [left] = sorted.slice(LONGEST);
  return sorted
    .slice(0, LONGEST)
    .filter(({ chance }) => Math.round(TEN * chance) >= FEWEST && chance !== left?.chance);
}

/**
 * Whole figures that add up to ten with those of the others (largest remainder). Equal chances get
 * equal figures: what cannot be divided among them goes to the others.
 */
function divided(named: readonly Chance[]): readonly TenShare[] {
  const quotas = named.map(({ trait, chance }) => ({ trait, quota: TEN * chance }));
  const rest = TEN - quotas.reduce((sum, { quota }) => sum + quota, 0);
  const shares = new Map(quotas.map(({ trait, quota }) => [trait, Math.floor(quota)]));
  let left = TEN - Math.floor(rest) - [...shares.values()].reduce((sum, one) => sum + one, 0);
  const remainders = [...new Set(quotas.map(({ quota }) => quota))].sort(
    (a, b) => (b % 1) - (a % 1),
  );
  let restIsServed = false;
  for (const quota of remainders) {
    if (!restIsServed && rest % 1 > quota % 1) {
      restIsServed = true;
      left -= 1;
    }
    const group = quotas.filter((one) => one.quota === quota);
    if (group.length > left) break;
    left -= group.length;
    for (const { trait } of group) shares.set(trait, Math.floor(quota) + 1);
  }
  return named.map(({ trait }) => ({ trait, people: Math.min(MOST, shares.get(trait) ?? 0) }));
}

/** Divides again without those that ended below two, until none does. */
function shared(named: readonly Chance[]): readonly TenShare[] {
  const shares = divided(named);
  const kept = named.filter((_, i) => (shares[i]?.people ?? 0) >= FEWEST);
  return kept.length === named.length ? shares : shared(kept);
}

/** Who is how likely truly highest, or lowest, out of ten; `null` when a profile has no chances. */
export function outOfTen(profile: Profile, end: End): OutOfTen | null {
  const { chances } = profile;
  if (chances === null) return null;
  const naming = profile[end];
  if (naming.kind === 'tied') return naming;
  const named = shared(
    candidates(TRAITS.map((trait) => ({ trait, chance: among(chances[trait], end, 1) }))),
  );
  const people = named.reduce((sum, share) => sum + share.people, 0);
  return { kind: 'figures', named, others: TEN - people };
}

/** A chance of one thing as whole people out of ten: never all ten. */
export function peopleOfTen(chance: number): number {
  return Math.min(MOST, Math.round(TEN * chance));
}

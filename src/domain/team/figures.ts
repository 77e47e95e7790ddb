import type { Spread } from '../panel/spread.ts';
import { FEWEST, spreadOf } from '../panel/spread.ts';
import { pointsOf } from '../score/scores.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import { TEAM_BOUNDS } from './bounds.ts';
import { judgeSpreads } from './judge.ts';
import type { Member } from './team.ts';

/** What is needed of a member: names and moments have no part in it. */
type Scored = Pick<Member, 'id' | 'sums'>;

/** A member on the strip of one bouwsteen. */
type Dot = { readonly member: string; readonly points: number };

export type TeamRow = {
  readonly trait: TraitId;
  /** From low to high; equal points in the order of the members' ids, which says nothing. */
  readonly dots: readonly Dot[];
  /** From three on. */
  readonly spread: Spread | null;
};

/**
 * How far the median of a team may be off: by more than one answer of a member's, by less, or hardly.
 */
type Steadiness = 'rough' | 'fair' | 'steady';

export type TeamFigures = {
  readonly members: number;
  /** All six, in fixed order. */
  readonly rows: readonly TeamRow[];
  /** At most two each, the clearest first. None is the usual case, and says nothing. */
  readonly alike: readonly TraitId[];
  readonly differ: readonly TraitId[];
  /** `null` below three. */
  readonly steadiness: Steadiness | null;
};

function rowOf(members: readonly Scored[], trait: TraitId): TeamRow {
  const dots = members
    .flatMap(({ id, sums }) => {
      const sum = sums.scales.get(trait);
      return sum ? [{ member: id, points: pointsOf(sum) }] : [];
    })
    .sort((a, b) => a.points - b.points || (a.member < b.member ? -1 : 1));
  return { trait, dots, spread: spreadOf(dots.map(({ points }) => points)) };
}

function steadinessOf(members: number): Steadiness | null {
  if (members < FEWEST) return null;
  const { fair, steady } = TEAM_BOUNDS.steadiness;
  if (members < fair) return 'rough';
  return members < steady ? 'fair' : 'steady';
}

/** What the scores of a team say together: never of a person, never a list of what is low. */
export function teamFigures(members: readonly Scored[]): TeamFigures {
  const rows = TRAITS.map((trait) => rowOf(members, trait));
  const told = judgeSpreads(
    rows.flatMap(({ trait, dots, spread }) =>
      spread ? [{ trait, deviation: spread.deviation, people: dots.length }] : [],
    ),
  );
  return { members: members.length, rows, ...told, steadiness: steadinessOf(members.length) };
}

import { pointsOf } from '../score/scores.ts';
import type { Instrument } from '../test/instrument.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import type { Member, Team } from './team.ts';
import { isSameTest, versionOf } from './versions.ts';

/** From so many on, the scores of a team may be shown. */
export const FEWEST_IN_CHART = 3;

/** One member with the scores that a result of theirs shows, in points 0–100. */
export type MemberScores = {
  readonly member: Member;
  /** A bouwsteen without a score is not in it. */
  readonly points: ReadonlyMap<TraitId, number>;
};

export type TeamScores = {
  /** The version of the test that they share; `null` without members. */
  readonly instrument: string | null;
  readonly shown: readonly MemberScores[];
  /** Made with a version that asks other statements: told, and never mixed with the others. */
  readonly unlike: readonly Member[];
};

/** The scores of everybody whose version of the test asks the same as that of most. */
export function teamScores({ members }: Team, instruments: readonly Instrument[]): TeamScores {
  const instrument = versionOf(members);
  const isLike = ({ sums }: Member) =>
    instrument !== null && isSameTest(instruments, instrument, sums.instrument);
  return {
    instrument,
    shown: members.filter(isLike).map((member) => ({ member, points: pointsBy(member) })),
    unlike: members.filter((member) => !isLike(member)),
  };
}

function pointsBy({ sums }: Member): ReadonlyMap<TraitId, number> {
  const scored = TRAITS.flatMap((trait) => {
    const sum = sums.scales.get(trait);
    return sum ? [[trait, pointsOf(sum)] as const] : [];
  });
  return new Map(scored);
}

/** The points of everybody on one bouwsteen, in order of members. */
export function pointsOn({ shown }: TeamScores, trait: TraitId): readonly number[] {
  return shown.flatMap(({ points }) => points.get(trait) ?? []);
}

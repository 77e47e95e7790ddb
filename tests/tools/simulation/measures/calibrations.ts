import type { Chances, End } from '../../../../src/domain/result/chances.ts';
import { among } from '../../../../src/domain/result/chances.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import type { Profile } from '../../../../src/domain/result/profile.ts';
import type { Person } from '../respondents.ts';

/** Chances that fall in one tenth, with how often what they speak of is true. */
export type Bin = { readonly said: number; readonly true: number; readonly count: number };

/** What is said: that one is truly the highest, the lowest, or one of the three highest. */
const SAID = {
  highest: ['highest', 1],
  lowest: ['lowest', 1],
  topThree: ['highest', 3],
} as const;
export type SaidName = keyof typeof SAID;
export const SAID_NAMES = Object.keys(SAID) as readonly SaidName[];

/** Ten bins for each, from the smallest chances to the largest. */
export type Calibrations = Readonly<Record<SaidName, readonly Bin[]>>;

/** What someone is told, and the truth. */
type Told = { readonly person: Person; readonly profile: Pick<Profile, 'chances'> };

const TENTHS = 10;
/** With fewer in a bin its own luck decides. */
const FEWEST = 300;

function isTrue(rank: number, end: End, count: number): boolean {
  return end === 'highest' ? rank >= TRAITS.length - count : rank < count;
}

function binsOf(group: readonly Told[], end: End, count: number): readonly Bin[] {
  const bins = Array.from({ length: TENTHS }, () => ({ said: 0, true: 0, count: 0 }));
  const add = (chances: Chances, rankOf: Person['rank']) => {
    for (const trait of TRAITS) {
      const chance = among(chances[trait], end, count);
      const bin = bins[Math.min(TENTHS - 1, Math.floor(TENTHS * chance))];
      if (bin === undefined) continue;
      bin.said += chance;
      bin.true += Number(isTrue(rankOf.get(trait) ?? Number.NaN, end, count));
      bin.count += 1;
    }
  };
  for (const { person, profile } of group) if (profile.chances) add(profile.chances, person.rank);
  return bins;
}

function mapSaid(of: (name: SaidName) => readonly Bin[]): Calibrations {
  return { highest: of('highest'), lowest: of('lowest'), topThree: of('topThree') };
}

export function calibrationsOf(group: readonly Told[]): Calibrations {
  return mapSaid((name) => {
    const [end, count] = SAID[name];
    return binsOf(group, end, count);
  });
}

export function addCalibrations(a: Calibrations, b: Calibrations): Calibrations {
  return mapSaid((name) =>
    a[name].map((bin, i) => {
      const other = b[name][i] ?? { said: 0, true: 0, count: 0 };
      return {
        said: bin.said + other.said,
        true: bin.true + other.true,
        count: bin.count + other.count,
      };
    }),
  );
}

/** Expected calibration error (Naeini et al. 2015): the mean distance of said and true, by people. */
export function calibrationError(bins: readonly Bin[]): number {
  const people = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0) / people;
}

/** The largest distance of said and true in a bin with people enough. */
export function largestDeviation(bins: readonly Bin[]): number {
  return Math.max(...enough(bins).map((bin) => Math.abs(bin.said - bin.true) / bin.count));
}

/** Bins whose mean is not luck. */
export function enough(bins: readonly Bin[]): readonly Bin[] {
  return bins.filter(({ count }) => count >= FEWEST);
}

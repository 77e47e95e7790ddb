import { among, chancesOf } from '../../../../src/domain/result/chances.ts';
import type { End } from '../../../../src/domain/result/chances.ts';
import { rankedTraits, tiedAt } from '../../../../src/domain/result/naming.ts';
import type { Calibration, Norms } from '../../../../src/domain/score/norms.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { instrument } from '../content.ts';
import type { Calibrations, SaidName } from '../measures/calibrations.ts';
import {
  addCalibrations,
  calibrationsOf,
  enough,
  largestDeviation,
} from '../measures/calibrations.ts';
import { drawGroup } from '../groups.ts';
import { BASE, BOUND_SIZE, GROUP_SIZE, TARGETS } from '../parameters.ts';
import { answersTo, itemsReached } from '../stages.ts';
import { meanOf, rounded, valueOf } from '../statistics.ts';
import type { EndFound, LargestDeviation, StageFound } from './found.ts';

const DEPTHS = ['kern', 'full'] as const;
type Depth = (typeof DEPTHS)[number];
const ENDS = ['highest', 'lowest'] as const;

/** Of one person: the chance that decides on naming, 0 for a tie, and whether the name is near. */
type Candidate = { readonly chance: number; readonly near: boolean };
export type Candidates = Readonly<
  Record<
    Depth,
    Readonly<Record<End, readonly Candidate[]>> & { readonly calibrations: Calibrations }
  >
>;

/** Everybody of a seed who answers honestly and is not asked to look again. */
export function candidatesOf(norms: Norms, seed: number): Candidates {
  const found = {
    kern: {
      highest: [] as Candidate[],
      lowest: [] as Candidate[],
      calibrations: calibrationsOf([]),
    },
    full: {
      highest: [] as Candidate[],
      lowest: [] as Candidate[],
      calibrations: calibrationsOf([]),
    },
  };
  for (let nth = 0; nth < BOUND_SIZE / GROUP_SIZE; nth += 1) {
    const setting = { assumptions: BASE, manner: 'honest', pace: 'calm', retest: false } as const;
    for (const { person, response } of drawGroup(instrument, setting, seed, nth).respondents) {
      for (const depth of DEPTHS) {
        const sums = sumScales(
          instrument,
          norms,
          answersTo(itemsReached(instrument, depth), response),
        );
        const [ranked, chances] = [rankedTraits(sums), chancesOf(norms, sums)];
        if (sums.withheld || ranked === null || chances === null) continue;
        const told = calibrationsOf([{ person, profile: { chances } }]);
        found[depth].calibrations = addCalibrations(found[depth].calibrations, told);
        for (const end of ENDS) {
          const [trait, tied] = tiedAt(ranked, end);
          if (trait === undefined) continue;
          const rank = person.rank.get(trait) ?? Number.NaN;
          found[depth][end].push({
            chance: tied === undefined ? among(chances[trait], end, 2) : 0,
            near: end === 'lowest' ? rank <= 1 : rank >= TRAITS.length - 2,
          });
        }
      }
    }
  }
  return found;
}

function endFound(candidates: readonly Candidate[], bound: number): EndFound {
  const named = meanOf(candidates, ({ chance }) => chance >= bound);
  const near = meanOf(candidates, (one) => (one.chance >= bound ? one.near : null));
  return { named: rounded(valueOf(named) ?? 0, 3), withinRank: rounded(valueOf(near) ?? 0, 3) };
}

/** What this bound does in a stage. */
export function stageFound(candidates: Candidates, depth: Depth, bound: number): StageFound {
  const { highest, lowest } = candidates[depth];
  return { highest: endFound(highest, bound), lowest: endFound(lowest, bound) };
}

/** The smallest bound in steps of .01 at which both ends of both stages are near often enough. */
export function smallestBound(candidates: Candidates): number {
  for (let percent = 50; percent < 100; percent += 1) {
    const ends = DEPTHS.flatMap((depth) => {
      const { highest, lowest } = stageFound(candidates, depth, percent / 100);
      return [highest, lowest];
    });
    if (ends.every(({ withinRank }) => withinRank >= TARGETS.traitWithinRank)) return percent / 100;
  }
  throw new RangeError('no bound is high enough');
}

/** The largest distance between said and true in a bin, for each thing that is said. */
export function largestIn(candidates: Candidates): LargestDeviation {
  const byDepth = (name: SaidName) => ({
    kern: rounded(largestDeviation(candidates.kern.calibrations[name]), 3),
    full: rounded(largestDeviation(candidates.full.calibrations[name]), 3),
  });
  return {
    highest: byDepth('highest'),
    lowest: byDepth('lowest'),
    topThree: byDepth('topThree'),
  };
}

/** Chances against truth, in ten points. */
export function calibrationIn(candidates: Candidates): Calibration {
  const points = (name: 'highest' | 'topThree', depth: Depth) =>
    enough(candidates[depth].calibrations[name]).map((bin) => ({
      said: rounded(bin.said / bin.count, 3),
      true: rounded(bin.true / bin.count, 3),
    }));
  const byDepth = (name: 'highest' | 'topThree') => ({
    kern: points(name, 'kern'),
    full: points(name, 'full'),
  });
  return { highest: byDepth('highest'), topThree: byDepth('topThree') };
}

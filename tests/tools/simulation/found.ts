import type { Norms } from '../../../src/domain/score/norms.ts';
import { BAR_REACHES } from './bars.ts';
import { figure } from './bars/rows.ts';
import { namingBound } from './bound/found.ts';
import type { CellName } from './cells.ts';
import type { MeasureName } from './measures.ts';
import type { Results } from './simulate.ts';
import { rounded } from './statistics.ts';

/** What the method page may tell of the simulation, by the names that its texts use. */
const FOUND: Readonly<Record<string, readonly [CellName, MeasureName]>> = {
  reliability: ['honest', 'reliability'],
  lowestOffered: ['honest', 'lowestOffered'],
  /** Named at either end, and then at most one rank off. */
  highestNamed: ['honest', 'highestNamed'],
  highestRight: ['honest', 'highestWithinRank'],
  lowestNamed: ['honest', 'lowestNamed'],
  lowestRight: ['honest', 'lowestWithinRank'],
  /** The same in harder circumstances: both ends of the worst of these. */
  highestRightSlopes: ['slopes 1.2', 'highestWithinRank'],
  lowestRightSlopes: ['slopes 1.2', 'lowestWithinRank'],
  highestRightAlike: ['traits correlate .7', 'highestWithinRank'],
  lowestRightAlike: ['traits correlate .7', 'lowestWithinRank'],
  /** The chance that is said of the one at the top, and how often it is truly highest. */
  highestSaid: ['honest', 'highestSaid'],
  highestTrue: ['honest', 'highestTrue'],
  lowestSaid: ['honest', 'lowestSaid'],
  lowestTrue: ['honest', 'lowestTrue'],
  /** How often 'at least nine of ten' holds, and how many hear it. */
  claimHighest: ['honest', 'claimHighest'],
  claimHighestEasy: ['scale difficulty .54', 'claimHighestOften'],
  highestTrueEasy: ['scale difficulty .54', 'highestTrue'],
  highestOftenEasy: ['scale difficulty .54', 'highestOften'],
  highestSaidEasy: ['scale difficulty .54', 'highestSaid'],
  anyClaim: ['honest', 'anyClaim'],
  /** What half a point more or less of own spread would do. */
  highestSaidLess: ['less own spread', 'highestSaid'],
  highestSaidMore: ['more own spread', 'highestSaid'],
  highestNamedLess: ['less own spread', 'highestNamed'],
  highestNamedMore: ['more own spread', 'highestNamed'],
  lowestNamedLess: ['less own spread', 'lowestNamed'],
  lowestNamedMore: ['more own spread', 'lowestNamed'],
  roleNamed: ['honest', 'roleNamed'],
  roleRight: ['honest', 'roleRightNamed'],
  changeSeen: ['honest', 'changed'],
  /** The one bouwsteen that was practised: unchanged, and grown by a half and by a whole SD. */
  practisedFalse: ['honest', 'practisedRisen'],
  practisedSeemsFalse: ['honest', 'practisedSeems'],
  practisedHalf: ['grown .5', 'practisedRisen'],
  practisedWhole: ['grown 1', 'practisedRisen'],
  practisedSelfRise: ['honest', 'practisedSelfRise'],
  highestAgain: ['honest', 'highestAgain'],
  honestFlagged: ['honest', 'flagged'],
  randomFlagged: ['random', 'flagged'],
  shuffledFlagged: ['own answers shuffled', 'flagged'],
};

type Found = Readonly<Record<string, number>>;

/** Shares and reliabilities, 0–1: each figure with Kern or Full behind its name. */
function foundIn(results: Results, before: Found): Found {
  const entries = Object.entries(FOUND).flatMap(([name, [cell, measure]]) =>
    BAR_REACHES.map((reach) => {
      const key = `${name}${reach === 'kern' ? 'Kern' : 'Full'}`;
      const value = figure(results, cell, measure, reach) ?? before[key];
      if (value === undefined) throw new Error(`${measure} was not found for ${cell}`);
      return [key, rounded(value, 3)] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** The norms with what was found, and of cells that were not judged with what was found before. */
export function withFound(norms: Norms, results: Results, before: Found = {}): Norms {
  const simulation = foundIn(results, before);
  return { ...norms, simulation, calibration: namingBound().calibration };
}

import { BAR_REACHES, figure } from './bars.ts';
import type { CellName } from './cells.ts';
import type { MeasureName } from './measures.ts';
import type { Results } from './simulate.ts';
import { rounded } from './statistics.ts';

/** What the method page may tell of the simulation, by the names that its texts use. */
const FOUND: Readonly<Record<string, readonly [CellName, MeasureName]>> = {
  reliability: ['honest', 'reliability'],
  lowestOffered: ['honest', 'lowestOffered'],
  traitNamed: ['honest', 'lowestNamed'],
  traitRight: ['honest', 'lowestWithinRank'],
  roleNamed: ['honest', 'roleNamed'],
  roleRight: ['honest', 'roleRightNamed'],
  changeSeen: ['honest', 'changed'],
  honestFlagged: ['honest', 'flagged'],
  randomFlagged: ['random', 'flagged'],
};

/** Shares and reliabilities, 0–1: each figure with Kern or Full behind its name. */
export function foundIn(results: Results): Readonly<Record<string, number>> {
  const entries = Object.entries(FOUND).flatMap(([name, [cell, measure]]) =>
    BAR_REACHES.map((reach) => {
      const value = figure(results, cell, measure, reach);
      if (value === null) throw new Error(`${measure} was not found for ${cell}`);
      return [`${name}${reach === 'kern' ? 'Kern' : 'Full'}`, rounded(value, 3)] as const;
    }),
  );
  return Object.fromEntries(entries);
}

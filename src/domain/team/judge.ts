import { medianOf, rowFor } from '../panel/spread.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import type { TeamBounds } from './bounds.ts';
import { TEAM_BOUNDS } from './bounds.ts';

/** How far members lie apart on one bouwsteen: their mean distance to the median, in points. */
export type TraitSpread = {
  readonly trait: TraitId;
  readonly deviation: number;
  readonly people: number;
};

/** Where a team is alike and where it differs, the clearest first. */
export type Told = { readonly alike: readonly TraitId[]; readonly differ: readonly TraitId[] };

/** No more than so many are told on each side: a list would be a grid. */
const MOST_TOLD = 2;

/**
 * Where members differ or are alike. A spread must stand out from what is usual for people, and also
 * from the other bouwstenen of this team: some teams are alike in everything. Nothing is told unless
 * all six have a spread.
 */
export function judgeSpreads(
  spreads: readonly TraitSpread[],
  { usual, rows }: TeamBounds = TEAM_BOUNDS,
): Told {
  if (spreads.length < TRAITS.length) return { alike: [], differ: [] };
  const own = medianOf(spreads.map(({ deviation }) => deviation));
  const held = [usual, own];
  const passing = spreads.map((spread) => ({
    ...spread,
    bound: rowFor(rows, spread.people),
    largest: Math.max(...held),
    smallest: Math.min(...held),
  }));
  const names = (told: readonly TraitSpread[]) =>
    told.slice(0, MOST_TOLD).map(({ trait }) => trait);
  return {
    alike: names(
      passing
        .filter(({ deviation, bound, smallest }) => deviation < bound.alike * smallest)
        .toSorted((a, b) => a.deviation - b.deviation),
    ),
    differ: names(
      passing
        .filter(({ deviation, bound, largest }) => deviation > bound.differ * largest)
        .toSorted((a, b) => b.deviation - a.deviation),
    ),
  };
}

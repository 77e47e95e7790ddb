import { medianOf, rowFor } from '../panel/spread.ts';
import type { TraitId } from '../test/scales.ts';
import { TRAITS } from '../test/scales.ts';
import { TEAM_BOUNDS, USUAL_DEVIATION } from './bounds.ts';

/** How far members lie apart on one bouwsteen: their mean distance to the median, in points. */
export type TraitSpread = {
  readonly trait: TraitId;
  readonly deviation: number;
  readonly people: number;
};

/** No more than so many are told on each side: a list would be a grid. */
const MOST_TOLD = 2;

/**
 * Where members differ or are alike. A spread must stand out from what is usual for people, and also
 * from the other bouwstenen of this team: some teams are alike in everything. Nothing is told unless
 * all six have a spread.
 */
export function judgeSpreads(spreads: readonly TraitSpread[]): {
  readonly alike: readonly TraitId[];
  readonly differ: readonly TraitId[];
} {
  if (spreads.length < TRAITS.length) return { alike: [], differ: [] };
  const own = medianOf(spreads.map(({ deviation }) => deviation));
  const usual = [USUAL_DEVIATION, own];
  const passing = spreads.map((spread) => ({
    ...spread,
    bound: rowFor(TEAM_BOUNDS, spread.people),
    largest: Math.max(...usual),
    smallest: Math.min(...usual),
  }));
  const names = (rows: readonly TraitSpread[]) =>
    rows.slice(0, MOST_TOLD).map(({ trait }) => trait);
  return {
    alike: names(
      passing
        .filter(({ deviation, bound, smallest }) => deviation <= bound.alike * smallest)
        .toSorted((a, b) => a.deviation - b.deviation),
    ),
    differ: names(
      passing
        .filter(({ deviation, bound, largest }) => deviation >= bound.differ * largest)
        .toSorted((a, b) => b.deviation - a.deviation),
    ),
  };
}

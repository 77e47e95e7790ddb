/** From this number of people on a median and a range are told; fewer are shown one by one. */
export const FEWEST = 3;

/** What several scores (points 0–100) say together. */
export type Spread = {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /**
   * The mean distance to the median, in points: the average deviation index of Burke & Dunlap (2002).
   * One outlier moves it less than a standard deviation.
   */
  readonly deviation: number;
};

/** The value in the middle; of an even number, halfway the two in the middle. `NaN` of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((a ?? Number.NaN) + (b ?? Number.NaN)) / 2;
}

/** `null` below three. */
export function spreadOf(points: readonly number[]): Spread | null {
  // Added up in one order, so that the order of people cannot matter at a bound.
  const sorted = points.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || sorted.length < FEWEST) return null;
  const median = medianOf(sorted);
  const total = sorted.reduce((sum, value) => sum + Math.abs(value - median), 0);
  return { median, low, high, deviation: total / sorted.length };
}

/** The row for this number of people; more than the last row knows count as the last. */
export function rowFor<Row extends { readonly people: number }>(
  rows: readonly [Row, ...Row[]],
  people: number,
): Row {
  return rows.findLast((row) => row.people <= people) ?? rows[0];
}

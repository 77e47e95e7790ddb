/** Several readings of one thing, told short. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly n: number;
}

/** The value below which a share of the values lies (0–1), between two values in proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('no values');
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
    n: values.length,
  };
}

/** The ratio in each run. */
export function ratios(values: readonly number[], floor: readonly number[]): readonly number[] {
  if (values.length !== floor.length) throw new Error('the runs do not pair up');
  return values.map((value, i) => value / (floor[i] ?? Number.NaN));
}

/** The median of the ratios within each run: a busy minute slows both of a pair. */
export function pairedRatio(values: readonly number[], floor: readonly number[]): number {
  return median(ratios(values, floor));
}

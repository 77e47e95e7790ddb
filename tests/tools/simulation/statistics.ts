/** A mean that can be added up over groups: total over count. */
export type Mean = { readonly total: number; readonly count: number };

export const NOTHING: Mean = { total: 0, count: 0 };

export function plus(a: Mean, b: Mean): Mean {
  return { total: a.total + b.total, count: a.count + b.count };
}

/** `null` when there is nothing to take a mean of. */
export function valueOf({ total, count }: Mean): number | null {
  return count === 0 ? null : total / count;
}

/** The mean of `of` over values; `null` leaves a value out, `true` counts as 1. */
export function meanOf<T>(values: readonly T[], of: (value: T) => number | boolean | null): Mean {
  return values.map(of).reduce<Mean>((mean, one) => {
    return one === null ? mean : plus(mean, { total: Number(one), count: 1 });
  }, NOTHING);
}

/** Pearson correlation. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [x, y].map((list) => list.reduce((a, b) => a + b, 0) / list.length);
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - (meanX ?? 0), (y[i] ?? 0) - (meanY ?? 0)];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}

/** The smallest limit, in steps of `grain`, that at most this share of the values lies above. */
export function limitAbove(values: readonly number[], share: number, grain: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  const first = sorted[Math.floor(share * sorted.length)] ?? 0;
  return rounded(Math.ceil(first / grain - 1e-9) * grain, 6);
}

export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

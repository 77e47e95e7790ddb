/** A row a person, a column an item: answers as the scale counts them. */
export type Rows = readonly (readonly number[])[];

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** `null` of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}

/** Sum of the products of two lists' distances to their means. */
function products(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x) ?? 0, mean(y) ?? 0];
  return total(x.map((value, i) => (value - meanX) * ((y[i] ?? 0) - meanY)));
}

/** Sample variance (n − 1); `null` of fewer than two. */
export function variance(values: readonly number[]): number | null {
  return values.length < 2 ? null : products(values, values) / (values.length - 1);
}

/** Sample standard deviation (n − 1), in the unit of the values. */
export function deviation(values: readonly number[]): number | null {
  const squared = variance(values);
  return squared === null ? null : Math.sqrt(squared);
}

/** Pearson's correlation; `null` when one of the two does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  const spread = products(x, x) * products(y, y);
  return spread > 0 ? products(x, y) / Math.sqrt(spread) : null;
}

/** The answers of everyone to each item. */
export function columns(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, item) => rows.map((row) => row[item] ?? Number.NaN));
}

import type { Rows } from './numbers.ts';
import { columns, correlation, total, variance } from './numbers.ts';

/**
 * Cronbach's alpha (Cronbach 1951): k / (k − 1) × (1 − Σ item variances / variance of the
 * sum). No unit, at most 1, and below 0 when items go against each other. `null` when there are fewer
 * than two people or items, or nobody differs.
 */
export function alpha(rows: Rows): number | null {
  const items = columns(rows);
  const whole = variance(rows.map(total));
  if (items.length < 2 || whole === null || whole === 0) return null;
  const parts = total(items.map((item) => variance(item) ?? 0));
  return (items.length / (items.length - 1)) * (1 - parts / whole);
}

/** The middle 95 % of a standard normal distribution ends here. */
const Z = 1.959964;

/**
 * The 95 % interval of an alpha of this many people and items (Bonett 2002, doi
 * 10.3102/10769986027004335): ln(1 − α) ± z √(2k / ((k − 1)(n − 2))).
 */
export function alphaInterval(
  value: number,
  people: number,
  items: number,
): readonly [low: number, high: number] | null {
  if (people < 3 || items < 2 || value >= 1) return null;
  const width = Z * Math.sqrt((2 * items) / ((items - 1) * (people - 2)));
  return [1 - (1 - value) * Math.exp(width), 1 - (1 - value) * Math.exp(-width)];
}

/**
 * Corrected item-rest correlation of each item (Henrysson 1963): with the sum of the other items, so
 * that it does not correlate with itself. `null` when one of the two does not vary.
 */
export function itemRest(rows: Rows): readonly (number | null)[] {
  return columns(rows).map((item, i) =>
    correlation(
      item,
      rows.map((row) => total(row) - (row[i] ?? 0)),
    ),
  );
}

/**
 * Standard error of measurement, in the unit of the deviation: SD × √(1 − reliability) (Lord &
 * Novick 1968). A reliability under 0 counts as 0.
 */
export function standardError(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - Math.min(1, Math.max(0, reliability)));
}

import type { ScaleId } from '../../../src/domain/test/scales.ts';
import type { ModelItem } from './items.ts';
import { atLeast } from './items.ts';
import type { Person } from './respondents.ts';

/**
 * The keyed answer to expect without yes-saying, in steps above the lowest: Σ P(at least k), k = 2…5
 * (Samejima 1969).
 */
export function expectedSteps(modelItem: ModelItem, { theta }: Person): number {
  const { item, thresholds, direction } = modelItem;
  const place = direction * (theta.get(item.scale) ?? 0);
  let raw = 0;
  for (const b of thresholds) raw += atLeast(modelItem, place, b);
  return direction === 1 ? raw : thresholds.length - raw;
}

/** True score (Lord & Novick 1968) on a scale of these items, in points 0–100. */
export function expectedPoints(bank: readonly ModelItem[], person: Person, scale: ScaleId): number {
  const own = bank.filter(({ item }) => item.scale === scale);
  return (25 * own.reduce((sum, item) => sum + expectedSteps(item, person), 0)) / own.length;
}

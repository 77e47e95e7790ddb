import type { Norms } from '../score/norms.ts';
import { marginOf } from '../score/norms.ts';
import { isUnder, pointsOf, stepPoints } from '../score/scores.ts';
import type { ScaleId } from '../test/scales.ts';
import { SCALES } from '../test/scales.ts';
import type { PaperRow } from './rows.ts';

/** The place of one answer in a score: its number on paper, and whether it counts as 6 minus itself. */
export type KeyBox = { readonly number: number; readonly isReversed: boolean };

/** The answers that make one score: those of the kern, and those that the verdieping adds. */
export type KeyLine = {
  readonly scale: ScaleId;
  readonly kern: readonly KeyBox[];
  readonly more: readonly KeyBox[];
};

/** The scoring key, in the fixed order of the scales. */
export function paperKey(rows: readonly PaperRow[]): readonly KeyLine[] {
  const boxesOf = (scale: ScaleId, isKern: boolean) =>
    rows
      .filter(({ stage }) => (stage === 'kern') === isKern)
      .flatMap(({ items }) => items)
      .filter(({ item }) => item.scale === scale)
      .map(({ number, item }) => ({ number, isReversed: item.keying === 'reversed' }));
  return SCALES.map((scale) => ({
    scale,
    kern: boxesOf(scale, true),
    more: boxesOf(scale, false),
  }));
}

/** A sum of answers and the whole points that it stands for. */
export type PointsRow = { readonly sum: number; readonly points: number };

/** Every sum that so many answers can have, rounded as on the screen. */
export function pointsTable(count: number): readonly PointsRow[] {
  return Array.from({ length: 4 * count + 1 }, (_, i) => {
    const sum = count + i;
    return { sum, points: Math.round(pointsOf({ sum, count })) };
  });
}

/** The numbers of answers that scores can rest on, each once, from small to large. */
export function countsIn(key: readonly KeyLine[]): readonly number[] {
  const counts = key.flatMap(({ kern, more }) => [kern.length, kern.length + more.length]);
  return [...new Set(counts)].sort((a, b) => a - b);
}

/**
 * The largest difference, in points, that counts as close together: within one standard error of the
 * difference of two scores. Whole points, so that no rounding on paper decides it.
 */
export function closePoints(norms: Norms, scale: ScaleId, count: number): number {
  const step = stepPoints(count);
  return Math.ceil(Math.floor((Math.SQRT2 * marginOf(norms, scale, count)) / step) * step);
}

/** When a role may be named, in sums of `count` answers: these need no points. */
export type RoleRule = {
  /** A role that is this far below the highest, or further, is not named with it. */
  readonly gap: number;
  /** No role stands out when all three sums are below this. */
  readonly floor: number;
};

/** The rules of the norms for roles that all rest on `count` answers. */
export function roleRule(norms: Norms, count: number, isFull: boolean): RoleRule {
  const { role, roleFloor } = norms.naming;
  const { items, steps } = isFull ? role.full : role.kern;
  const sums = pointsTable(count).map(({ sum }) => sum);
  return {
    gap: Math.ceil((steps * count) / items),
    floor: sums.find((sum) => !isUnder({ sum, count }, roleFloor)) ?? count,
  };
}

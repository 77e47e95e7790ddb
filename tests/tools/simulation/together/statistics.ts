import { commonGap, gapError } from '../../../../src/domain/panel/gap.ts';
import type { PanelBounds } from '../../../../src/domain/panel/bounds.ts';
import type { PanelFigures, PanelRow } from '../../../../src/domain/panel/figures.ts';
import { medianOf } from '../../../../src/domain/panel/spread.ts';
import type { TeamFigures } from '../../../../src/domain/team/figures.ts';

/** How many standard errors a gap is, as it is and without what is common: the smaller of the two. */
function sizeOf({ own, gap, spread, ratings }: PanelRow, common: number, bounds: PanelBounds) {
  if (own === null || gap === null || spread === null) return 0;
  const error = gapError(own.margin, spread.deviation, ratings.length, bounds);
  if (Math.sign(gap) !== Math.sign(gap - common)) return 0;
  return Math.min(Math.abs(gap), Math.abs(gap - common)) / error;
}

/** The largest of a panel: the factor up to which it would be told. */
export function largestGap({ rows }: PanelFigures, bounds: PanelBounds): number {
  const common = commonGap(rows.flatMap(({ gap }) => (gap === null ? [] : [gap])));
  return common === null ? 0 : Math.max(...rows.map((row) => sizeOf(row, common, bounds)));
}

/** How far the smallest and the largest spread of a team stand out, as parts of what is usual. */
export function extremesOf({ rows }: TeamFigures, usual: number) {
  const deviations = rows.flatMap(({ spread }) => (spread ? [spread.deviation] : []));
  const own = medianOf(deviations);
  return {
    smallest: Math.min(...deviations) / Math.min(usual, own),
    largest: Math.max(...deviations) / Math.max(usual, own),
  };
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

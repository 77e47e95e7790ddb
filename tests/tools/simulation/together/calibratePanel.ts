import type { PanelBound, PanelBounds } from '../../../../src/domain/panel/bounds.ts';
import { panelFigures } from '../../../../src/domain/panel/figures.ts';
import { spreadOf } from '../../../../src/domain/panel/spread.ts';
import type { Norms } from '../../../../src/domain/score/norms.ts';
import { instrument } from '../content.ts';
import { rounded } from '../statistics.ts';
import type { ModelPanel } from './panels.ts';
import { drawPanels } from './panels.ts';
import { PANEL_CELLS, PANEL_SIZES, TOGETHER_SEEDS, TOGETHER_TARGETS } from './parameters.ts';
import { largestGap, quantile } from './statistics.ts';

/** Panels for each number of colleagues and each cell. */
const COUNT = 4_000;

const GAP_GRAIN = 0.05;

function rowsOf(norms: Norms, panel: ModelPanel) {
  const { rows } = panelFigures(
    { measure: { instrument, norms }, sums: panel.own.kern },
    panel.replies,
  );
  return rows.map(({ ratings }) => ratings.map(({ points }) => points));
}

/** The mean distance to the median of many colleagues: √(2/π) of their standard deviation. */
function usualDeviation(rows: readonly (readonly number[])[]): number {
  const variances = rows
    .filter(({ length }) => length > 1)
    .map((points) => {
      const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
      return points.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (points.length - 1);
    });
  const within = variances.reduce((sum, value) => sum + value, 0) / variances.length;
  return rounded(Math.sqrt((2 / Math.PI) * within), 1);
}

/** As many ratings as there are colleagues, each of another person. */
function unrelated(rows: readonly (readonly number[])[], people: number) {
  return Array.from({ length: Math.floor(rows.length / people) }, (_, nth) =>
    rows.slice(nth * people, (nth + 1) * people).flatMap(([first]) => first ?? []),
  );
}

function deviations(rows: readonly (readonly number[])[], people: number): readonly number[] {
  return rows.flatMap((points) => {
    const spread = points.length === people ? spreadOf(points) : null;
    return spread ? [spread.deviation] : [];
  });
}

/** The smallest factor with which few are told of a gap that is not there, in any cell. */
function gapFactor(norms: Norms, people: number, usual: number): number {
  const found = Object.values(PANEL_CELLS).flatMap((cell) => {
    const panels = drawPanels(cell, norms, people, COUNT, TOGETHER_SEEDS.calibration);
    return (['kern', 'full'] as const).map((depth) => {
      const largest = panels.map(({ own, replies }) =>
        largestGap(panelFigures({ measure: { instrument, norms }, sums: own[depth] }, replies), {
          usual,
          rows: [{ people: 3, gap: 0, close: 0 }],
        }),
      );
      return quantile(largest, 1 - TOGETHER_TARGETS.gap);
    });
  });
  return rounded(GAP_GRAIN * Math.ceil(Math.max(...found) / GAP_GRAIN), 2);
}

export function calibratePanel(norms: Norms): PanelBounds {
  const base = (people: number) =>
    drawPanels(PANEL_CELLS.base, norms, people, COUNT, TOGETHER_SEEDS.calibration).flatMap(
      (panel) => rowsOf(norms, panel),
    );
  const usual = usualDeviation(base(8));
  const row = (people: number): PanelBound => {
    const rows = base(people);
    const close = quantile(deviations(unrelated(rows, people), people), TOGETHER_TARGETS.close);
    return {
      people,
      gap: gapFactor(norms, people, usual),
      close: rounded(close, 1),
    };
  };
  const [first, ...others] = PANEL_SIZES;
  return { usual, rows: [row(first), ...others.map(row)] };
}

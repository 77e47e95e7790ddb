import {
  Chart,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';
import { RADAR_BOX } from '../../figures/radar.ts';
import { configOf, dataOf, EDGES, pixelsPerUnit } from './chartConfig.ts';
import type { Drawing } from './drawing.ts';

// Named one by one, so that the bundler leaves the other charts out.
Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler, Tooltip);

/** A chart that lies over a radar. */
export type LaidChart = {
  /** Lights the point of an axis and shows its text; `null` turns it off. */
  light(axis: number | null): void;
  /** Makes it sharp for a new width in CSS pixels, on the current screen. */
  fit(shown: number): void;
  remove(): void;
};

/**
 * Lays a chart over a radar: its polygon grows out of the hub, or its band tightens from the earlier
 * one. Throws in a browser without a canvas.
 */
export function layChart(canvas: HTMLCanvasElement, drawing: Drawing): LaidChart {
  const { before, scores, other, moves, onRest } = drawing;
  const { width, height } = RADAR_BOX;
  if (canvas.getContext('2d') === null) throw new Error('This browser gives no canvas.');
  Object.assign(canvas, { width, height });
  const config = configOf(drawing);
  // The earlier values appear at once; only the change to the new ones moves.
  const animation = config.options?.animation;
  const chart = new Chart(canvas, {
    ...config,
    options: { ...config.options, animation: before === null && animation },
  });
  if (before !== null) {
    dataOf(scores, other).forEach((data, i) => {
      const dataset = chart.data.datasets[i];
      if (dataset) dataset.data = data;
    });
    chart.options.animation = animation;
    chart.update();
  }
  if (!moves) onRest();
  let lit: number | null = null;
  return {
    light(axis) {
      if (axis === lit) return;
      lit = axis;
      const active = chart.data.datasets.flatMap((_, datasetIndex) =>
        axis === null || datasetIndex < EDGES ? [] : [{ datasetIndex, index: axis }],
      );
      chart.setActiveElements(active);
      // The coordinates are those of a mouse. The tooltip uses the average of its points and
      // ignores them.
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.render();
    },
    fit(shown) {
      const pixels = pixelsPerUnit(shown);
      if (pixels === chart.options.devicePixelRatio) return;
      chart.options.devicePixelRatio = pixels;
      chart.resize(width, height);
    },
    remove: () => chart.destroy(),
  };
}

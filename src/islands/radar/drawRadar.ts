import { Chart, type Stand } from './numbersChart.ts';
import { paintRadar } from './paintRadar.ts';
import type { RadarDrawing } from './drawing.ts';

/** A radar on a canvas. */
export type DrawnRadar = {
  /** Moves to other numbers on the same axes. */
  update(numbers: Pick<RadarDrawing, 'values' | 'low' | 'high'>): void;
  erase(): void;
};

function standsOf({
  values,
  low,
  high,
  beside,
}: Pick<RadarDrawing, 'values' | 'low' | 'high' | 'beside'>): Stand[] {
  return values.map((value, i) => ({
    value,
    low: low[i] ?? value,
    high: high[i] ?? value,
    beside: beside?.[i] ?? 0,
  }));
}

/**
 * Draws the radar on a canvas. The margin is a band between its low and its high edge. It stands there
 * at once: how it unfolds is a matter of style.
 */
export function drawRadar(canvas: HTMLCanvasElement, drawing: RadarDrawing): DrawnRadar {
  const chart = new Chart(canvas, {
    type: 'numbers',
    data: {
      datasets: [
        {
          data: [standsOf(drawing)],
          paint: (on, stands) => paintRadar(on, drawing, stands),
        },
      ],
    },
    options: {
      animation: false,
      // The table beside it carries the numbers; hovering shows nothing that is not there.
      events: [],
      // What is painted keeps within the canvas by itself.
      clip: false,
      maintainAspectRatio: false,
    },
  });
  return {
    update(numbers) {
      const [dataset] = chart.data.datasets;
      if (dataset) dataset.data = [standsOf({ ...numbers, beside: drawing.beside })];
      chart.options.animation = {
        duration: 700,
        easing: 'easeOutCubic',
        onComplete: () => chart.resize(),
      };
      chart.update();
    },
    erase: () => chart.destroy(),
  };
}

/**
 * Draws a radar that nobody sees: the first one on a page takes many times as long as the next, and
 * the person is still reading now.
 */
export function rehearse(): void {
  const [numbers, color] = [[0, 20, 40, 60, 80, 100], 'black'];
  const colors = { ink: color, grid: color, line: color, band: color, paper: color };
  drawRadar(document.createElement('canvas'), {
    labels: numbers.map(() => ['']),
    values: numbers,
    low: numbers,
    high: numbers,
    colors: {
      ...colors,
      axes: numbers.map(() => color),
    },
    font: 'serif',
  }).erase();
}

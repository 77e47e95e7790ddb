import {
  Chart,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);

/** What the radar shows; numbers in points 0–100, one an axis. Colours as CSS writes them. */
export type RadarDrawing = {
  /** Axis names, broken into short lines. */
  readonly labels: readonly (readonly string[])[];
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Another result over it: dashed, with diamonds, so that it is told apart without colour. */
  readonly beside?: readonly number[] | undefined;
  readonly colors: {
    readonly ink: string;
    readonly grid: string;
    readonly line: string;
    readonly band: string;
    readonly paper: string;
    readonly axes: readonly string[];
  };
  readonly font: string;
  /** Grows out of the middle, and moves to new numbers, when true. */
  readonly animated: boolean;
};

/** A radar on a canvas. */
export type DrawnRadar = {
  /** Moves to other numbers on the same axes. */
  update(numbers: Pick<RadarDrawing, 'values' | 'low' | 'high'>): void;
  erase(): void;
};

function dashed(data: readonly number[], { ink, paper }: RadarDrawing['colors']) {
  return {
    ...{ data: [...data], fill: false, borderColor: ink, borderWidth: 2, borderDash: [7, 5] },
    ...{ pointStyle: 'rectRot' as const, pointRadius: 7, pointBorderWidth: 2 },
    ...{ pointBorderColor: paper, pointBackgroundColor: ink },
    // The first of several is drawn on top.
    order: -1,
  };
}

/** Draws the radar on a canvas. The margin is a band between its low and its high edge. */
export function drawRadar(canvas: HTMLCanvasElement, drawing: RadarDrawing): DrawnRadar {
  const { labels, values, low, high, beside, colors, font, animated } = drawing;
  const edge = { borderWidth: 0, pointRadius: 0, backgroundColor: colors.band };
  const chart: Chart<'radar', number[], readonly string[]> = new Chart(canvas, {
    type: 'radar',
    data: {
      labels: labels.map((lines) => [...lines]),
      datasets: [
        { ...edge, data: [...high], fill: 1 },
        { ...edge, data: [...low], fill: false },
        {
          data: [...values],
          fill: false,
          borderColor: colors.line,
          borderWidth: 2.5,
          borderJoinStyle: 'round',
          pointRadius: 6,
          pointBorderWidth: 2,
          pointBorderColor: colors.paper,
          pointBackgroundColor: beside ? colors.line : [...colors.axes],
        },
        ...(beside ? [dashed(beside, colors)] : []),
      ],
    },
    options: {
      animation: animated
        ? {
            ...{ duration: 700, easing: 'easeOutCubic' },
            // Chart.js puts off a resize while it moves; one that comes with the last frame it forgets.
            onComplete: () => chart.resize(),
          }
        : false,
      // The table beside it carries the numbers; hovering shows nothing that is not there.
      events: [],
      maintainAspectRatio: false,
      scales: {
        r: {
          min: 0,
          max: 100,
          ticks: { stepSize: 25, display: false },
          grid: { color: colors.grid },
          angleLines: { color: colors.grid },
          pointLabels: {
            color: colors.ink,
            padding: 8,
            font: { family: font, size: 13, weight: 600, lineHeight: 1.15 },
          },
        },
      },
    },
  });
  return {
    update(numbers) {
      [numbers.high, numbers.low, numbers.values].forEach((data, i) => {
        const dataset = chart.data.datasets[i];
        if (dataset) dataset.data = [...data];
      });
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
    ...{ labels: numbers.map(() => ['']), values: numbers, low: numbers, high: numbers },
    ...{ colors: { ...colors, axes: numbers.map(() => color) }, font: 'serif', animated: false },
  }).erase();
}

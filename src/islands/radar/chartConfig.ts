import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { POINT_RADIUS, RADAR_BOX, RADAR_RADIUS } from '../../figures/radar.ts';
import type { Drawing } from './drawing.ts';

/** How long a polygon grows out of the hub, and how long a band tightens, in milliseconds. */
const [GROWS, TIGHTENS] = [600, 400];
/** The font size of the text of a point, in CSS pixels. */
const LETTER = 14;
/** This many letters fit over the figure on the smallest phone, in any font. */
const LINE = 26;

/** The first datasets are the edges of the margin: their points are never lit. */
export const EDGES = 2;

/** Device pixels per unit of the figure, at its width on screen. */
export function pixelsPerUnit(shown: number): number {
  return (devicePixelRatio * shown) / RADAR_BOX.width;
}

/** A text over lines of at most `LINE` letters, broken between words. */
export function broken(text: string): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ');
    return longer.length <= LINE ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** The numbers of each dataset: both edges of the margin, the scores, another result. */
export function dataOf(scores: Drawing['scores'], other: Drawing['other']): number[][] {
  const own = [
    scores.map(({ high }) => high),
    scores.map(({ low }) => low),
    scores.map(({ points }) => points),
  ];
  return other === undefined ? own : [...own, [...other]];
}

function datasetsOf({ scores, before, other, colors }: Drawing): ChartDataset<'radar'>[] {
  const edge = { borderWidth: 0, pointRadius: 0, fill: false };
  const line = {
    fill: false,
    borderJoinStyle: 'round',
    pointRadius: POINT_RADIUS,
    pointHoverRadius: 1.35 * POINT_RADIUS,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 2,
    pointBorderColor: colors.paper,
    pointHoverBorderColor: colors.paper,
  } as const;
  const own = other === undefined ? [...colors.axes] : colors.line;
  const looks: readonly Omit<ChartDataset<'radar'>, 'data'>[] = [
    // Filled up to the other edge.
    { ...edge, fill: 1, backgroundColor: colors.band },
    edge,
    {
      ...line,
      borderColor: colors.line,
      borderWidth: 2.5,
      pointBackgroundColor: own,
      pointHoverBackgroundColor: own,
    },
    {
      ...line,
      borderColor: colors.ink,
      borderWidth: 2,
      borderDash: [7, 5],
      pointStyle: 'rectRot',
      pointBackgroundColor: colors.ink,
      pointHoverBackgroundColor: colors.ink,
    },
  ];
  return dataOf(before ?? scores, other).map((data, i) => ({
    ...looks[i],
    data,
    // The last dataset lies over the others, as in the figure.
    order: -i,
  }));
}

/** A radar without scale, names or legend: the figure under it has those. */
export function configOf(drawing: Drawing): ChartConfiguration<'radar'> {
  const { told, colors, font, shown, moves, before, onRest } = drawing;
  const { left, top, width, height } = RADAR_BOX;
  const size = (LETTER * width) / shown;
  return {
    type: 'radar',
    data: { labels: told.map(({ title }) => title), datasets: datasetsOf(drawing) },
    options: {
      // The chart has the size of the figure in its own units, so that both match to the pixel. The
      // styles enlarge them together.
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: pixelsPerUnit(shown),
      layout: {
        padding: {
          left: -left - RADAR_RADIUS,
          right: width + left - RADAR_RADIUS,
          top: -top - RADAR_RADIUS,
          bottom: height + top - RADAR_RADIUS,
        },
      },
      scales: {
        r: {
          display: false,
          min: 0,
          max: 100,
          pointLabels: { display: false },
          ticks: { display: false },
        },
      },
      // The code outside lights a point: after a touch of the figure or of a row of the table.
      events: [],
      animation: moves && {
        duration: before === null ? GROWS : TIGHTENS,
        easing: 'easeOutCubic',
        onComplete: onRest,
      },
      plugins: {
        // The band lies under all lines.
        filler: { drawTime: 'beforeDatasetsDraw', propagate: false },
        tooltip: {
          displayColors: false,
          padding: 0.6 * size,
          caretPadding: 1.2 * size,
          backgroundColor: colors.ink,
          titleColor: colors.paper,
          bodyColor: colors.paper,
          titleFont: { family: font, size, weight: 600 },
          bodyFont: { family: font, size },
          animation: false,
          callbacks: {
            beforeBody: ([item]) => (told[item?.dataIndex ?? 0]?.lines ?? []).flatMap(broken),
            label: () => '',
          },
        },
      },
    },
  };
}

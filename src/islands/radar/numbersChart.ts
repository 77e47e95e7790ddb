import type { CoreChartOptions, UpdateMode } from 'chart.js';
import { Chart, DatasetController, Element } from 'chart.js';

/** What stands on one axis, in points 0–100. */
export type Stand = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Of somebody else, when another result is drawn over it. */
  readonly beside: number;
};
export type Stands = readonly Stand[];

/** Where it is drawn; sizes in CSS pixels. */
export type Canvas = Pick<Chart, 'ctx' | 'width' | 'height'>;

/** The numbers, and how they are drawn: with each frame, on a canvas that has been cleared. */
export type Numbers = {
  readonly data: Stand[];
  readonly paint: (on: Canvas, stands: Stands) => void;
};

declare module 'chart.js' {
  interface ChartTypeRegistry {
    numbers: {
      chartOptions: CoreChartOptions<'numbers'>;
      datasetOptions: Pick<Numbers, 'paint'>;
      defaultDataPoint: Stand;
      metaExtensions: object;
      parsedDataType: Stand;
      scales: never;
    };
  }
}

/** One axis: its numbers move from what they were to what they become. */
class MovingStand extends Element<Stand> {
  static id = 'stand';
  static override defaults = {};
}

const START: Stand = { value: 0, low: 0, high: 0, beside: 0 };

/** The types of Chart.js do not know whose data a controller has. */
function numbersOf(controller: { getDataset(): unknown }): Numbers {
  return controller.getDataset() as Numbers;
}

/**
 * A chart type of our own, without scales: Chart.js sees to sharpness, size and movement, and the
 * dataset paints itself. Its own radar lays out scales, ticks and labels in 10 kB of code that come
 * out where radarGeometry.ts, with which paper and picture are drawn, puts them as well.
 */
class NumbersController extends DatasetController<'numbers', MovingStand> {
  static id = 'numbers';
  static defaults = {
    dataElementType: MovingStand.id,
    animations: { numbers: { type: 'number', properties: Object.keys(START) } },
  };
  // There is nothing to read them by, and they are numbers already.
  override linkScales(): void {}
  override parse(): void {}

  override update(mode: UpdateMode): void {
    const { data } = this._cachedMeta;
    this.updateElements(data, 0, data.length, mode);
  }

  override updateElements(
    elements: MovingStand[],
    start: number,
    count: number,
    mode: UpdateMode,
  ): void {
    const { data } = numbersOf(this);
    elements.slice(start, start + count).forEach((element, i) => {
      // It grows out of the middle.
      const stand = mode === 'reset' ? START : data[start + i];
      if (stand) this.updateElement(element, start + i, { ...stand }, mode);
    });
  }

  override draw(): void {
    const stands: unknown = this._cachedMeta.data;
    numbersOf(this).paint(this.chart, stands as Stands);
  }
}

Chart.register(NumbersController, MovingStand);

/** Chart.js, which from here on knows our chart type. */
export { Chart };

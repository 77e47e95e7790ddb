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

/** What is drawn last, and how it is drawn: with each frame, on a canvas that has been cleared. */
type Numbers = {
  readonly data: readonly [Stands];
  readonly paint: (on: Canvas, stands: Stands) => void;
};

declare module 'chart.js' {
  interface ChartTypeRegistry {
    numbers: {
      chartOptions: CoreChartOptions<'numbers'>;
      datasetOptions: Pick<Numbers, 'paint'>;
      defaultDataPoint: Stands;
      metaExtensions: object;
      parsedDataType: Stands;
      scales: never;
    };
  }
}

/**
 * The numbers on their way from what they were to what they become. One progress for all of them:
 * Chart.js has one number to move in each frame, not two dozen.
 */
class Movement extends Element<{ readonly progress: number }> {
  static id = 'movement';
  static override defaults = {};
  declare progress: number;
  from: Stands = [];
  to: Stands = [];

  /** Sets out for other numbers from where these are now. */
  leadTo(to: Stands): void {
    if (to === this.to) return;
    this.from = this.now();
    this.to = to;
    this.progress = 0;
  }

  now(): Stands {
    const { from, to, progress } = this;
    return to.map((stand, i) => {
      const was = from[i] ?? stand;
      const between = (key: keyof Stand) => was[key] + (stand[key] - was[key]) * progress;
      return {
        value: between('value'),
        low: between('low'),
        high: between('high'),
        beside: between('beside'),
      };
    });
  }
}

/** The types of Chart.js do not know whose data a controller has. */
function numbersOf(controller: { getDataset(): unknown }): Numbers {
  return controller.getDataset() as Numbers;
}

/**
 * A chart type of our own, without scales: Chart.js sees to sharpness, size and movement, and the
 * dataset paints itself. Its own radar lays out scales, ticks and labels in 10 kB of code that come
 * out where radarGeometry.ts, with which paper and picture are drawn, puts them as well.
 */
class NumbersController extends DatasetController<'numbers', Movement> {
  static id = 'numbers';
  static defaults = {
    dataElementType: Movement.id,
    animations: { numbers: { type: 'number', properties: ['progress'] } },
  };
  // There is nothing to read them by, and they are numbers already.
  override linkScales(): void {}
  override parse(): void {}

  override update(mode: UpdateMode): void {
    const { movement } = this;
    movement?.leadTo(numbersOf(this).data[0]);
    if (movement) this.updateElement(movement, 0, { progress: 1 }, mode);
  }

  override draw(): void {
    numbersOf(this).paint(this.chart, this.movement?.now() ?? []);
  }

  private get movement(): Movement | undefined {
    return this._cachedMeta.data[0];
  }
}

Chart.register(NumbersController, Movement);

/** Chart.js, which from here on knows our chart type. */
export { Chart };

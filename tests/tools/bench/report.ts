import type { Bound, Goal, Measured, Unit } from './goal.ts';
import { pairedRatio, spreadOf } from './numbers.ts';
import type { Options } from './options.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Under what circumstances the numbers came about. */
export interface Circumstances extends Options {
  readonly browser: string;
  readonly node: string;
  readonly cores: number;
  /** Mean number of processes that wanted a core, at the start and at the end. */
  readonly load: readonly [number, number];
}

export interface Row {
  readonly goal: Goal;
  readonly measured: Measured;
}

const WORDS: Readonly<Record<Verdict, string>> = {
  aim: 'aim met',
  must: 'must met',
  missed: '**missed**',
  'no goal': '',
};

const DECIMALS: Readonly<Record<Unit, number>> = { ms: 1, kB: 1, s: 1, count: 0, score: 3 };

/** A number as a row shows it; below one with three decimals, so that it is not rounded to nothing. */
export function show(value: number, unit: Unit): string {
  const decimals = unit === 'ms' && value > 0 && value < 1 ? 3 : DECIMALS[unit];
  const text = value.toFixed(decimals);
  return unit === 'count' || unit === 'score' ? text : `${text} ${unit}`;
}

function showSpread(values: readonly number[] | undefined, unit: Unit): string {
  if (values === undefined) return '–';
  const { median, min, max } = spreadOf(values);
  if (min === max) return show(median, unit);
  return `${show(median, unit)} (${show(min, unit)} – ${show(max, unit)})`;
}

function showBounds(bounds: readonly Bound[], unit: Unit): string {
  const texts = bounds.map((bound) =>
    bound.kind === 'amount' ? `≤ ${show(bound.most, unit)}` : `≤ ${bound.times} × floor`,
  );
  return texts.length === 0 ? '–' : texts.join(', ');
}

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** The goals beside what was measured: medians, with the least and the most when runs differ. */
export function goalsTable(rows: readonly Row[]): string {
  const head = ['measure', 'product', 'floor', 'ratio', 'must', 'aim', 'verdict'];
  return markdownTable(
    head,
    rows.map(({ goal, measured }) => {
      const { what, unit, must, aim } = goal;
      const { product, floor } = measured;
      const ratio = floor === undefined ? Number.NaN : pairedRatio(product, floor);
      return [
        what,
        showSpread(product, unit),
        showSpread(floor, unit),
        Number.isFinite(ratio) ? ratio.toFixed(2) : '–',
        showBounds(must, unit),
        showBounds(aim, unit),
        WORDS[verdictOf(goal, measured)],
      ];
    }),
  );
}

/** How the numbers were taken, in sentences; a number without its method says little. */
export function methodText({ runs, pace, browser, node, cores, load }: Circumstances): string {
  return `${runs} interleaved runs, product and floor by turns, each with an empty cache in a profile of its own. \
${browser}, Node ${node}, ${cores} cores, load ${load.map((value) => value.toFixed(1)).join(' → ')}: \
on a busy machine only ratios count, and they are the median of the ratios within each run. \
The device: 390 × 844, touch, processor slowed four times, 1.6 Mbps both ways, 150 ms a request (as the \
browser's developer tools do it: setting up a connection is not slowed). The server: HTTP/1.1 on this machine, \
brotli 11, and with each file what any host says of it: type, length, packing, date. What \`_headers\` adds \
is not in it: a CDN sends that packed, by HTTP/2, so that only the first file of a visit has it (1.3 kB more). Bytes are the browser's own count, headers included, and the icon where the \
row does not say otherwise; Chart.js is weighed as it is built.

Times run from the finger that leaves the screen (its time stamp) to the first task after the frame in which the \
change was drawn. Between two answers a visitor reads for ${pace} ms, the first comes at once; over the last situation the visitor \
stays 2.5 s. A layout shift counts unless it follows a tap within half a second, or is what the tap \
asked for. The clock of the page moves on four seconds a tap, because the site gives no tips to hasty people. \
The radar is the SVG that stands with the scores; the chart over it comes later. Scoring is the product's own \
domain code in a page. The heap is measured after two garbage collections; retakes and going back and forth \
on a processor that is not slowed, in one document, with compiling to machine code switched off: \
what the engine compiles grows by itself. A retake keeps the earlier attempt: a few kB each are data.`;
}

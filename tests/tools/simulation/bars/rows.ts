import type { CellName } from '../cells.ts';
import type { MeasureName } from '../measures.ts';
import type { Results } from '../simulate.ts';
import type { Reach } from '../stages.ts';
import { valueOf } from '../statistics.ts';

/** A value that a figure must reach: at least, or at most. */
export type Bar = { readonly atLeast: number } | { readonly atMost: number };

/** One line of the table that the instrument must show, at one stage. */
export type BarRow = {
  readonly label: string;
  readonly reach: Reach;
  readonly value: (results: Results) => number | null;
  readonly acceptable: Bar;
  readonly excellent: Bar;
};

export function figure(
  results: Results,
  cell: CellName,
  measure: MeasureName,
  reach: Reach,
): number | null {
  const figures = results[cell]?.[reach];
  return figures ? valueOf(figures[measure]) : null;
}

export type Both = readonly [acceptable: Bar, excellent: Bar];

export const least = (acceptable: number, excellent: number): Both => [
  { atLeast: acceptable },
  { atLeast: excellent },
];
export const most = (acceptable: number, excellent: number): Both => [
  { atMost: acceptable },
  { atMost: excellent },
];

/** A row for one figure of one cell. */
export function row(
  label: string,
  cell: CellName,
  measure: MeasureName,
  kern: Both,
  full: Both = kern,
): readonly BarRow[] {
  return computed(label, (results, reach) => figure(results, cell, measure, reach), kern, full);
}

/** A row whose value is computed from more than one figure. */
export function computed(
  label: string,
  of: (results: Results, reach: Reach) => number | null,
  kern: Both,
  full: Both = kern,
): readonly BarRow[] {
  return (
    [
      ['kern', kern],
      ['full', full],
    ] as const
  ).map(([reach, [acceptable, excellent]]) => {
    return { label, reach, value: (results: Results) => of(results, reach), acceptable, excellent };
  });
}

/** The cells that a row looks at. */
export function cellsOf({ value }: BarRow): readonly string[] {
  const asked = new Set<string>();
  const get = (_: Results, cell: string) => void asked.add(cell);
  value(new Proxy<Results>({}, { get }));
  return [...asked];
}

export function holds(value: number | null, bar: Bar): boolean {
  if (value === null) return false;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

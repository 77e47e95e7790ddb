import type { CellName } from './cells.ts';
import type { MeasureName } from './measures.ts';
import type { Results } from './simulate.ts';
import type { Reach } from './stages.ts';
import { valueOf } from './statistics.ts';

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

type Both = readonly [acceptable: Bar, excellent: Bar];

const least = (acceptable: number, excellent: number): Both => [
  { atLeast: acceptable },
  { atLeast: excellent },
];
const most = (acceptable: number, excellent: number): Both => [
  { atMost: acceptable },
  { atMost: excellent },
];

function row(
  label: string,
  cell: CellName,
  measure: MeasureName,
  kern: Both,
  full: Both = kern,
): readonly BarRow[] {
  return (
    [
      ['kern', kern],
      ['full', full],
    ] as const
  ).map(([reach, [acceptable, excellent]]) => {
    const value = (results: Results) => figure(results, cell, measure, reach);
    return { label, reach, value, acceptable, excellent };
  });
}

/** How much recovery yes-saying costs: none of it, against twice as much as assumed. */
function acquiescenceRows(): readonly BarRow[] {
  const [acceptable, excellent] = most(0.03, 0.015);
  return (['kern', 'full'] as const).map((reach) => {
    const value = (results: Results) => {
      const without = figure(results, 'acquiescence 0', 'recovery', reach);
      const strong = figure(results, 'acquiescence .6', 'recovery', reach);
      return without === null || strong === null ? null : without - strong;
    };
    return { label: 'loss of r, acquiescence 0 → .6', reach, value, acceptable, excellent };
  });
}

/** The table, each line for the kern and for the full test; the acceptable column binds in both. */
export const BAR_ROWS: readonly BarRow[] = [
  ...row('recovery r', 'honest', 'recovery', least(0.79, 0.86), least(0.84, 0.9)),
  ...row(
    'true lowest among the three',
    'honest',
    'lowestOffered',
    least(0.86, 0.92),
    least(0.9, 0.95),
  ),
  ...row('lowest within one rank, when named', 'honest', 'lowestWithinRank', least(0.9, 0.95)),
  ...row(
    'dominant role right, everyone',
    'honest',
    'roleRight',
    least(0.65, 0.72),
    least(0.68, 0.75),
  ),
  ...row('dominant role right, when named', 'honest', 'roleRightNamed', least(0.85, 0.9)),
  ...row('role named', 'honest', 'roleNamed', least(0.3, 0.5)),
  ...acquiescenceRows(),
  ...row('straight-liner flagged', 'straight', 'flagged', least(0.99, 1)),
  ...row('straight-liner: anything named', 'straight', 'anyNamed', most(0, 0)),
  ...row('random answers flagged', 'random', 'flagged', least(0.65, 0.85)),
  ...row('random answers: role named', 'random', 'roleNamed', most(0.15, 0.05)),
  ...row('honest respondents flagged', 'honest', 'flagged', most(0.05, 0.02)),
  ...row('unchanged, sees any change', 'honest', 'changed', most(0.1, 0.05)),
];

/** The stages of the table. */
export const BAR_REACHES: readonly Reach[] = ['kern', 'full'];

/** The cells that the table needs. */
export const BAR_CELLS: readonly CellName[] = [
  'honest',
  'straight',
  'random',
  'acquiescence 0',
  'acquiescence .6',
];

export function holds(value: number | null, bar: Bar): boolean {
  if (value === null) return false;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

import { BAR_ROWS } from './bars.ts';
import type { Bar } from './bars/rows.ts';
import { figure, holds } from './bars/rows.ts';
import type { CellName } from './cells.ts';
import { PLAIN_NAMES, VARIATION_NAMES } from './cells.ts';
import type { MeasureName } from './measures.ts';
import { MEASURE_NAMES } from './measures.ts';
import { BASE, CELL_SIZE, GROUP_SIZE, PACES, SEEDS } from './parameters.ts';
import type { Results } from './simulate.ts';
import type { Reach } from './stages.ts';
import { REACHES } from './stages.ts';

/** Rows of text under a heading, columns lined up: the first to the left, the others to the right. */
function table(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [title, '-'.repeat(title.length), ...lines].join('\n');
}

function decimals(value: number | null): string {
  return value === null ? '·' : value.toFixed(3);
}

function barText(bar: Bar): string {
  return 'atLeast' in bar ? `≥ ${bar.atLeast}` : `≤ ${bar.atMost}`;
}

function barsTable(results: Results): string {
  const rows = BAR_ROWS.map(({ label, reach, value, acceptable, excellent }) => {
    const found = value(results);
    const verdict = holds(found, excellent) ? 'excellent' : holds(found, acceptable) ? 'yes' : 'NO';
    return [label, reach, decimals(found), barText(acceptable), barText(excellent), 'yes', verdict];
  });
  const head = ['check', 'stage', 'value', 'acceptable', 'excellent', 'binds', 'holds'];
  return table('The table of the instrument', [head, ...rows]);
}

function stagesTable(results: Results): string {
  const rows = MEASURE_NAMES.map((measure) => [
    measure,
    ...REACHES.map((reach) => decimals(figure(results, 'honest', measure, reach))),
  ]);
  return table('Base case, every figure by stage', [['figure', ...REACHES], ...rows]);
}

const JUDGED: readonly MeasureName[] = [
  'flagged',
  'fast',
  'run',
  'contradiction',
  'spread',
  'anyNamed',
  'roleNamed',
  'somethingToDo',
];

function carelessTable(results: Results): string {
  const rows = PLAIN_NAMES.flatMap((cell) =>
    REACHES.filter((reach) => results[cell]?.[reach]).map((reach) => [
      cell,
      reach,
      ...JUDGED.map((measure) => decimals(figure(results, cell, measure, reach))),
    ]),
  );
  return table('Who is asked to look again', [['respondents', 'stage', ...JUDGED], ...rows]);
}

const VARIED: readonly (readonly [string, MeasureName])[] = [
  ['r', 'recovery'],
  ['r roles', 'recoveryRoles'],
  ['of three', 'lowestOffered'],
  ['lowest', 'lowestNamed'],
  ['in rank', 'lowestWithinRank'],
  ['highest', 'highestNamed'],
  ['in rank', 'highestWithinRank'],
  ['role', 'roleRight'],
  ['named', 'roleNamed'],
  ['right', 'roleRightNamed'],
  ['flagged', 'flagged'],
  ['±1 SE', 'marginTrait'],
  ['roles', 'marginRole'],
];

function variationsTable(results: Results, reach: Reach): string {
  const cells: readonly CellName[] = ['honest', ...VARIATION_NAMES];
  const rows = cells.map((cell) => [
    cell === 'honest' ? 'base' : cell,
    ...VARIED.map(([, measure]) => decimals(figure(results, cell, measure, reach))),
  ]);
  const head = ['assumption', ...VARIED.map(([label]) => label)];
  return table(`One assumption at a time, ${reach}`, [head, ...rows]);
}

function assumptions(): string {
  const base = Object.entries(BASE).map(([name, value]) => [name, String(value)]);
  const paces = Object.entries(PACES).map(([name, { median, personSd, answerSd }]) => [
    `pace ${name}`,
    `${median} ms, SD ${personSd} between people, ${answerSd} between answers`,
  ]);
  const size = [`respondents a cell`, `${CELL_SIZE}, new items every ${GROUP_SIZE}`];
  const seeds = [`seeds`, `norms ${SEEDS.calibration}, this report ${SEEDS.report}`];
  const rows = [...base, ...paces, size, seeds];
  return table('Assumptions, none of them a fact about people', rows);
}

/** All tables, as text. */
export function report(results: Results): string {
  return [
    assumptions(),
    barsTable(results),
    stagesTable(results),
    carelessTable(results),
    variationsTable(results, 'kern'),
    variationsTable(results, 'full'),
  ].join('\n\n');
}

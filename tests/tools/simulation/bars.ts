import type { CellName } from './cells.ts';
import type { MeasureName } from './measures.ts';
import type { SaidName } from './measures/calibrations.ts';
import { calibrationError, largestDeviation, SAID_NAMES } from './measures/calibrations.ts';
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

/** A row whose value is computed from more than one figure. */
function computed(
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

/** By how much more is said than is true; negative when the model is too modest. */
function overstated(cell: CellName, end: 'highest' | 'lowest', truth: 'True' | 'Often' = 'True') {
  return (results: Results, reach: Reach) => {
    const said = figure(results, cell, `${end}Said`, reach);
    const held = figure(results, cell, `${end}${truth}`, reach);
    return said === null || held === null ? null : said - held;
  };
}

function bins(results: Results, cell: CellName, name: SaidName, reach: Reach) {
  return results[cell]?.[reach]?.calibrations[name] ?? [];
}

function calibrationRows(): readonly BarRow[] {
  return SAID_NAMES.flatMap((name) => [
    ...computed(
      `chances of ${name}: error`,
      (results, reach) => calibrationError(bins(results, 'honest', name, reach)),
      most(0.015, 0.01),
    ),
    ...computed(
      `chances of ${name}: largest in a bin`,
      (results, reach) => largestDeviation(bins(results, 'honest', name, reach)),
      most(0.08, 0.05),
    ),
  ]);
}

/** Where the model is less sure than people: it may be modest, but hardly too sure. */
const HARDER: readonly CellName[] = [
  'slopes 1.2',
  'traits correlate .7',
  'answers to the ends',
  'skewed',
];

function harderRows(): readonly BarRow[] {
  return HARDER.flatMap((cell) => [
    ...computed(`${cell}: highest, too sure`, overstated(cell, 'highest'), most(0.07, 0.05)),
    ...computed(`${cell}: lowest, too sure`, overstated(cell, 'lowest'), most(0.07, 0.05)),
    ...row(`${cell}: nine of ten, holds`, cell, 'claimHighest', least(0.88, 0.9)),
    ...SAID_NAMES.flatMap((name) =>
      computed(
        `${cell}: chances of ${name}, error`,
        (results, reach) => calibrationError(bins(results, cell, name, reach)),
        most(0.03, 0.02),
      ),
    ),
  ]);
}

/** What is said is how often someone does it, also where all statements of one are hard. */
const EASY: CellName = 'scale difficulty .54';
const OFTEN_ROWS: readonly BarRow[] = [
  ...computed(`${EASY}: highest, too sure`, overstated(EASY, 'highest', 'Often'), most(0.02, 0)),
  ...computed(`${EASY}: lowest, too sure`, overstated(EASY, 'lowest', 'Often'), most(0.02, 0)),
  ...row(`${EASY}: nine of ten, holds`, EASY, 'claimHighestOften', least(0.9, 0.94)),
  ...row(`${EASY}: the same of the lowest`, EASY, 'claimLowestOften', least(0.9, 0.94)),
];

/** Brier's score of chances that are all one in six. */
const UNSKILLED = 5 / 6;

const CHANCE_ROWS: readonly BarRow[] = [
  ...calibrationRows(),
  ...computed(
    'skill of the chance to be highest',
    (results, reach) => {
      const brier = figure(results, 'honest', 'brier', reach);
      return brier === null ? null : 1 - brier / UNSKILLED;
    },
    least(0.2, 0.25),
    least(0.27, 0.32),
  ),
  ...row('likely among three, someone hears it', 'honest', 'anyClaim', least(0.8, 0.85)),
  ...computed(
    'three places: said less true',
    (results, reach) => {
      const said = figure(results, 'honest', 'placesSaid', reach);
      const held = figure(results, 'honest', 'lowestOffered', reach);
      return said === null || held === null ? null : Math.abs(said - held);
    },
    most(0.03, 0.015),
  ),
  ...harderRows(),
  ...OFTEN_ROWS,
];

const MOODY: CellName = 'day mood .3';
const RETEST_ROWS: readonly BarRow[] = [
  ...row('unchanged, sees any change', 'honest', 'changed', most(0.1, 0.05)),
  ...row('unchanged, practised one of three', 'honest', 'practisedRisen', most(0.12, 0.1)),
  ...row('unchanged, practised the lowest', 'honest', 'lowestRisen', most(0.12, 0.1)),
  ...row(`${MOODY}: one of three`, MOODY, 'practisedRisen', most(0.16, 0.13)),
  ...row(`${MOODY}: the lowest`, MOODY, 'lowestRisen', most(0.16, 0.13)),
  ...row('grown by 1 SD, seen', 'grown 1', 'practisedRisen', least(0.4, 0.6), least(0.5, 0.7)),
];

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
  ...row('highest within one rank, when named', 'honest', 'highestWithinRank', least(0.9, 0.95)),
  ...row('lowest named', 'honest', 'lowestNamed', least(0.15, 0.3), least(0.28, 0.4)),
  ...row('highest named', 'honest', 'highestNamed', least(0.15, 0.3), least(0.28, 0.4)),
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
  ...row('random answers flagged', 'random', 'flagged', least(0.8, 0.85), least(0.9, 0.95)),
  ...row('random answers: role named', 'random', 'roleNamed', most(0.15, 0.05)),
  ...row(
    'own answers shuffled: flagged',
    'own answers shuffled',
    'flagged',
    least(0.55, 0.65),
    least(0.78, 0.85),
  ),
  ...row('honest respondents flagged', 'honest', 'flagged', most(0.02, 0.01)),
  ...CHANCE_ROWS,
  ...RETEST_ROWS,
];

/** The stages of the table. */
export const BAR_REACHES: readonly Reach[] = ['kern', 'full'];

/** The cells that the table and the method page need. */
export const BAR_CELLS: readonly CellName[] = [
  'honest',
  'straight',
  'random',
  'own answers shuffled',
  'acquiescence 0',
  'acquiescence .6',
  ...HARDER,
  EASY,
  MOODY,
  'grown .5',
  'grown 1',
  'less own spread',
  'more own spread',
];

export function holds(value: number | null, bar: Bar): boolean {
  if (value === null) return false;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

import { CHANCE_ROWS, EASY, HARDER } from './bars/chances.ts';
import type { BarRow } from './bars/rows.ts';
import { figure, least, most, row } from './bars/rows.ts';
import type { CellName } from './cells.ts';
import type { Results } from './simulate.ts';
import type { Reach } from './stages.ts';

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

/** The base case, and people who do not read. */
export const FIRST_CELLS: readonly CellName[] = [
  'honest',
  'straight',
  'random',
  'own answers shuffled',
];

/** The cells that the table and the method page need. */
export const BAR_CELLS: readonly CellName[] = [
  ...FIRST_CELLS,
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

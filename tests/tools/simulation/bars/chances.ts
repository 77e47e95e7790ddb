import { namingBound } from '../bound/found.ts';
import type { CellName } from '../cells.ts';
import type { SaidName } from '../measures/calibrations.ts';
import { calibrationError, SAID_NAMES } from '../measures/calibrations.ts';
import type { Results } from '../simulate.ts';
import type { Reach } from '../stages.ts';
import type { BarRow } from './rows.ts';
import { computed, figure, least, most, row } from './rows.ts';

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
      (_, reach) =>
        reach === 'kern' || reach === 'full' ? namingBound().largest[name][reach] : null,
      most(0.08, 0.05),
    ),
  ]);
}

/** Where the model is less sure than people: it may be modest, but hardly too sure. */
export const HARDER: readonly CellName[] = [
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
export const EASY: CellName = 'scale difficulty .54';
const OFTEN_ROWS: readonly BarRow[] = [
  ...computed(`${EASY}: highest, too sure`, overstated(EASY, 'highest', 'Often'), most(0.02, 0)),
  ...computed(`${EASY}: lowest, too sure`, overstated(EASY, 'lowest', 'Often'), most(0.02, 0)),
  ...row(`${EASY}: nine of ten, holds`, EASY, 'claimHighestOften', least(0.9, 0.94)),
  ...row(`${EASY}: the same of the lowest`, EASY, 'claimLowestOften', least(0.9, 0.94)),
];

/** Brier's score of chances that are all one in six. */
const UNSKILLED = 5 / 6;

/** What the chances must hold. */
export const CHANCE_ROWS: readonly BarRow[] = [
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

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PANEL_BOUNDS } from '../../../../src/domain/panel/bounds.ts';
import { panelFigures } from '../../../../src/domain/panel/figures.ts';
import { TOGETHER_FOUND } from '../../../../src/domain/panel/found.ts';
import { TEAM_BOUNDS } from '../../../../src/domain/team/bounds.ts';
import { teamFigures } from '../../../../src/domain/team/figures.ts';
import { instrument, shippedNorms } from '../content.ts';
import { FILES, foundText, panelText, teamText, valueIn } from './files.ts';
import type { False } from './find.ts';
import { falseGaps, falseTeams, worstOf } from './find.ts';
import { judged, shareOf, tellsGap, verdictOnFirst } from './measure.ts';
import { drawPanels } from './panels.ts';
import {
  APART_CELLS,
  PANEL_CELLS,
  PANEL_SIZES,
  PROMISED,
  TEAM_CELLS,
  TEAM_SIZES,
} from './parameters.ts';
import { drawTeams } from './teams.ts';

const norms = shippedNorms();

/** People other than those from whom bounds were computed and figures reported. */
const SEED = 20_261_132;
const FEW = { count: 400, seed: SEED };

/** What luck adds in the hardest cell: three sizes of so many panels, three standard errors. */
const LUCK = 0.015;
const PATIENCE = 120_000;

/** Points of all ratings, by person and bouwsteen. */
function ratings() {
  return drawPanels(PANEL_CELLS.base, norms, 8, 600, SEED).flatMap(({ own, replies }) =>
    panelFigures({ measure: { instrument, norms }, sums: own.kern }, replies).rows.map((row) =>
      row.ratings.map(({ points }) => points),
    ),
  );
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

describe('the model of colleagues', () => {
  it('lets two of them agree as peers do, and differ as the bounds take for usual', () => {
    const rows = ratings().filter(({ length }) => length > 1);
    const within = rows.reduce((sum, row) => sum + varianceOf(row), 0) / rows.length;
    const agreement = 1 - within / varianceOf(rows.flat());
    // Conway & Huffcutt (1997): .37.
    expect(agreement).toBeGreaterThan(0.33);
    expect(agreement).toBeLessThan(0.41);
    expect(Math.abs(Math.sqrt((2 / Math.PI) * within) - PANEL_BOUNDS.usual)).toBeLessThan(1);
  });

  it('is the same again for the same seed', () => {
    const draw = () => drawPanels(PANEL_CELLS['little seen'], norms, 3, 25, SEED);
    expect(draw()).toEqual(draw());
  });
});

describe('a gap that is not there', () => {
  let found: readonly False[] = [];
  beforeAll(() => {
    found = falseGaps(norms, FEW, [3, 5, 8]);
  }, PATIENCE);

  it('is seldom told, in any circumstance', () => {
    expect(found).toHaveLength(Object.keys(PANEL_CELLS).length * 6);
    expect(worstOf(found)).toBeLessThanOrEqual(PROMISED + LUCK);
    for (const { share } of found) expect(share).toBeLessThanOrEqual(PROMISED + 3 * LUCK);
  });

  it('is told to as few as promised, all circumstances together', () => {
    const mean = found.reduce((sum, { share }) => sum + share, 0) / found.length;
    expect(mean).toBeLessThanOrEqual(PROMISED);
  });
});

describe('a gap that is there', () => {
  const less = (people: number) => judged(norms, APART_CELLS['one seen less'], people, FEW);
  const shareLess = (people: number) =>
    shareOf(less(people), (one) => verdictOnFirst(one) === 'seenLess');

  it('is seen more often with more colleagues, and never as its opposite', () => {
    expect(shareLess(8)).toBeGreaterThan(shareLess(3));
    expect(shareOf(less(8), (one) => verdictOnFirst(one) === 'seenMore')).toBe(0);
  });

  it('is told more often than one that is not there', () => {
    const other = judged(norms, APART_CELLS['other view'], 5, FEW);
    const none = judged(norms, PANEL_CELLS.base, 5, FEW);
    expect(shareOf(other, tellsGap)).toBeGreaterThan(2 * shareOf(none, tellsGap));
  });
});

describe('colleagues who agree', () => {
  it('are called close more often when they speak of one person', () => {
    const agreements = judged(norms, PANEL_CELLS.base, 5, FEW).flatMap(({ figures }) =>
      figures.rows.map(({ agreement }) => agreement),
    );
    expect(shareOf(agreements, (one) => one === 'close')).toBeGreaterThan(0.1);
    expect(shareOf(agreements, (one) => one === 'mixed')).toBeGreaterThan(0.5);
  });
});

describe('what is told of ordinary teams', () => {
  let found: readonly False[] = [];
  beforeAll(() => {
    found = falseTeams({ count: 400, seed: SEED }, [3, 6, 9, 14, 30]);
  }, PATIENCE);

  it('is little, in any circumstance', () => {
    expect(found).toHaveLength(Object.keys(TEAM_CELLS).length * 5);
    expect(worstOf(found)).toBeLessThanOrEqual(PROMISED + LUCK);
    const mean = found.reduce((sum, { share }) => sum + share, 0) / found.length;
    expect(mean).toBeLessThanOrEqual(PROMISED);
  });

  it('is little for a number of members between two that were computed', () => {
    const teams = drawTeams(TEAM_CELLS.base, 45, 100, SEED).map(({ members }) =>
      teamFigures(members),
    );
    const told = shareOf(teams, ({ alike, differ }) => alike.length + differ.length > 0);
    expect(told).toBeLessThanOrEqual(0.1);
  });
});

describe('the files of bounds and findings', () => {
  it.each([
    ['panel', panelText(PANEL_BOUNDS)],
    ['team', teamText(TEAM_BOUNDS)],
    ['found', foundText(TOGETHER_FOUND)],
  ] as const)('hold what the simulation writes, as it writes it: %s', (name, text) => {
    expect(valueIn(FILES[name])).toBe(text);
    expect(readFileSync(FILES[name], 'utf8').trimEnd().length).toBeGreaterThan(text.length);
  });

  it('have a row for each number that was computed, bounds growing as they should', () => {
    expect(PANEL_BOUNDS.rows.map(({ people }) => people)).toEqual(PANEL_SIZES);
    expect(TEAM_BOUNDS.rows.map(({ people }) => people)).toEqual(TEAM_SIZES);
    const closes = PANEL_BOUNDS.rows.map(({ close }) => close);
    expect(closes).toEqual(closes.toSorted((a, b) => a - b));
    const alike = TEAM_BOUNDS.rows.map((row) => row.alike);
    expect(alike).toEqual(alike.toSorted((a, b) => a - b));
  });

  it('find no more than is promised, of a hundred', () => {
    const { falseGap, falseTeam } = TOGETHER_FOUND;
    for (const share of [falseGap, falseTeam])
      expect(Math.round(100 * share)).toBeLessThanOrEqual(100 * PROMISED);
  });
});

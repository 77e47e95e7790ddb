import type { TogetherFound } from '../../../../src/domain/panel/found.ts';
import type { Norms } from '../../../../src/domain/score/norms.ts';
import { rounded } from '../statistics.ts';
import { medianError } from './calibrateTeam.ts';
import { FIRST } from './draw.ts';
import type { Draw } from './measure.ts';
import {
  judged,
  judgedAs,
  judgedTeams,
  shareOf,
  tellsGap,
  usualBound,
  verdictOnFirst,
} from './measure.ts';
import {
  APART_CELLS,
  PANEL_CELLS,
  PANEL_SIZES,
  TEAM_APART,
  TEAM_CELLS,
  TEAM_SIZES,
  TOGETHER_SEEDS,
} from './parameters.ts';
import { drawPanels } from './panels.ts';
import { drawTeams } from './teams.ts';

const DRAW: Draw = { count: 4_000, seed: TOGETHER_SEEDS.report };
const FEW: Draw = { count: 2_000, seed: TOGETHER_SEEDS.report };

/** Told what is not there, in a cell, with so many people. */
export type False = { readonly cell: string; readonly people: number; readonly share: number };

/** The distance between two neighbouring answers, in points. */
const ONE_ANSWER = 25;

/** In which share of the panels of a cell a gap is told that is not there, by number of colleagues. */
export function falseGaps(
  norms: Norms,
  draw: Draw = FEW,
  sizes: readonly number[] = PANEL_SIZES,
): readonly False[] {
  return Object.entries(PANEL_CELLS).flatMap(([cell, assumed]) =>
    sizes.flatMap((people) => {
      const panels = drawPanels(assumed, norms, people, draw.count, draw.seed);
      return (['kern', 'full'] as const).map((depth) => ({
        cell: `${cell}, ${depth}`,
        people,
        share: shareOf(judgedAs(norms, panels, depth), tellsGap),
      }));
    }),
  );
}

/** In which share of ordinary teams anything is told. */
export function falseTeams(
  draw: Draw = FEW,
  sizes: readonly number[] = TEAM_SIZES,
): readonly (False & { readonly differ: number; readonly alike: number })[] {
  return Object.entries(TEAM_CELLS).flatMap(([cell, assumed]) =>
    sizes.map((people) => {
      const teams = judgedTeams(assumed, people, draw);
      return {
        cell,
        people,
        differ: shareOf(teams, ({ differ }) => differ.length > 0),
        alike: shareOf(teams, ({ alike }) => alike.length > 0),
        share: shareOf(teams, ({ alike, differ }) => alike.length + differ.length > 0),
      };
    }),
  );
}

/** The hardest cell with the hardest number of people: by luck a little too high. */
function largestOf(found: readonly False[]): number {
  return Math.max(...found.map(({ share }) => share));
}

/** The hardest cell, whatever the number of people. */
export function worstOf(found: readonly False[]): number {
  const cells = [...new Set(found.map(({ cell }) => cell))].map((cell) => {
    const shares = found.filter((one) => one.cell === cell).map(({ share }) => share);
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
  return Math.max(...cells);
}

/** Of those who truly see it a whole answer apart, the share that is called alike; the worst number. */
function alikeWrong(norms: Norms): number {
  const shares = PANEL_SIZES.map((people) => {
    const apart = judged(norms, APART_CELLS['other view'], people, DRAW).filter(
      ({ panel }) => Math.abs(panel.trueGap) >= ONE_ANSWER,
    );
    return shareOf(apart, (one) => verdictOnFirst(one) === 'alike');
  });
  return Math.max(...shares);
}

export function find(norms: Norms, gaps: readonly False[], teams: readonly False[]): TogetherFound {
  const less = (people: number) => judged(norms, APART_CELLS['one seen less'], people, DRAW);
  const seen = (people: number) =>
    shareOf(less(people), (one) => verdictOnFirst(one) === 'seenLess');
  const told = (people: number) =>
    shareOf(judged(norms, APART_CELLS['other view'], people, DRAW), tellsGap);
  const shifts = less(5).map(({ panel }) => Math.abs(panel.trueGap));
  const agreements = judged(norms, PANEL_CELLS.base, 5, DRAW).flatMap(({ figures }) =>
    figures.rows.map(({ agreement }) => agreement),
  );
  const teamSeen = (people: number) =>
    shareOf(judgedTeams(TEAM_APART, people, FEW), ({ differ }) => differ.includes(FIRST));
  const off = (people: number) =>
    medianError(drawTeams(TEAM_CELLS.base, people, FEW.count, FEW.seed));
  const found = {
    falseGap: largestOf(gaps),
    gapThree: usualBound(norms, 3),
    gapEight: usualBound(norms, 8),
    shiftPoints: shifts.reduce((sum, value) => sum + value, 0) / shifts.length,
    shiftSeenThree: seen(3),
    shiftSeenEight: seen(8),
    apartToldThree: told(3),
    apartToldEight: told(8),
    alikeWrong: alikeWrong(norms),
    agreeClose: shareOf(agreements, (level) => level === 'close'),
    agreeApart: shareOf(agreements, (level) => level === 'apart'),
    falseTeam: largestOf(teams),
    teamSeenEight: teamSeen(8),
    teamSeenThirty: teamSeen(30),
    medianFive: off(5),
    medianThirty: off(30),
  };
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, rounded(value, 3)]),
  ) as TogetherFound;
}

import type { TeamBound, TeamBounds } from '../../../../src/domain/team/bounds.ts';
import { teamFigures } from '../../../../src/domain/team/figures.ts';
import { stepPoints } from '../../../../src/domain/score/scores.ts';
import { medianOf } from '../../../../src/domain/panel/spread.ts';
import { rounded } from '../statistics.ts';
import { TEAM_CELLS, TEAM_SIZES, TOGETHER_SEEDS, TOGETHER_TARGETS } from './parameters.ts';
import { extremesOf, quantile } from './statistics.ts';
import type { ModelTeam } from './teams.ts';
import { drawTeams, trueScores } from './teams.ts';

/** Members for each number and each cell: fewer teams when they are large, which vary less. */
const MEMBERS = 60_000;
const MOST_TEAMS = 4_000;

/** Answers to the kern, and to everything, on one bouwsteen. */
const [KERN_ITEMS, FULL_ITEMS] = [4, 6];

function teamsOf(cell: keyof typeof TEAM_CELLS, people: number): readonly ModelTeam[] {
  const count = Math.min(MOST_TEAMS, Math.max(2_000, Math.round(MEMBERS / people)));
  return drawTeams(TEAM_CELLS[cell], people, count, TOGETHER_SEEDS.calibration);
}

/** How far the median of a team is off the median of its true scores: one standard error, in points. */
export function medianError(teams: readonly ModelTeam[]): number {
  const squares = teams.flatMap((team) =>
    teamFigures(team.members).rows.flatMap(({ trait, spread }) =>
      spread ? [(spread.median - medianOf(trueScores(team, trait))) ** 2] : [],
    ),
  );
  return Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
}

function rowOf(people: number, usual: number): TeamBound {
  const found = Object.keys(TEAM_CELLS).map((cell) => {
    const extremes = teamsOf(cell as keyof typeof TEAM_CELLS, people).map(({ members }) =>
      extremesOf(teamFigures(members), usual),
    );
    const of = (end: 'smallest' | 'largest') => extremes.map((extreme) => extreme[end]);
    return {
      alike: quantile(of('smallest'), TOGETHER_TARGETS.team),
      differ: quantile(of('largest'), 1 - TOGETHER_TARGETS.team),
    };
  });
  return {
    people,
    alike: rounded(Math.floor(100 * Math.min(...found.map(({ alike }) => alike))) / 100, 2),
    differ: rounded(Math.ceil(100 * Math.max(...found.map(({ differ }) => differ))) / 100, 2),
  };
}

export function calibrateTeam(): TeamBounds {
  const largest = teamsOf('base', 60).flatMap(({ members }) =>
    teamFigures(members).rows.flatMap(({ spread }) => (spread ? [spread.deviation] : [])),
  );
  const usual = rounded(largest.reduce((sum, value) => sum + value, 0) / largest.length, 1);
  const errors = TEAM_SIZES.map((people) => ({
    people,
    error: medianError(teamsOf('base', people)),
  }));
  const from = (points: number) =>
    errors.find(({ error }) => error <= points)?.people ?? Number.POSITIVE_INFINITY;
  const [first, ...others] = TEAM_SIZES;
  return {
    usual,
    steadiness: { fair: from(stepPoints(KERN_ITEMS)), steady: from(stepPoints(FULL_ITEMS)) },
    rows: [rowOf(first, usual), ...others.map((people) => rowOf(people, usual))],
  };
}

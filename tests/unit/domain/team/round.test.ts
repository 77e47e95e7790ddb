import { expect, it } from 'vitest';
import { mergeTeams } from '../../../../src/domain/team/merge.ts';
import {
  roundAgain,
  roundOf,
  SENTENCES,
  stepBack,
  stepOn,
} from '../../../../src/domain/team/round.ts';
import type { Team } from '../../../../src/domain/team/team.ts';
import { emptyTeam } from '../../../../src/domain/team/team.ts';

const on = (team: Team, times: number) =>
  Array.from({ length: times }).reduce<Team>((now) => stepOn(now, 5), team);
const at = (team: Team) => {
  const round = roundOf(team);
  return round.at === 'chart' ? 'chart' : round.sentence;
};

it('the round goes from sentence to sentence, and only then to the chart', () => {
  const steps = [0, 1, 2, 3, 4, 5].map((times) => at(on(emptyTeam('e'), times)));
  expect(steps).toEqual([0, 1, 2, 3, 'chart', 'chart']);
  expect(SENTENCES).toBe(4);
});

it('the round goes back from the chart, and no further than the first sentence', () => {
  const chart = on(emptyTeam('e'), 4);
  expect(at(stepBack(chart, 5))).toBe(3);
  expect(at(stepBack(emptyTeam('e'), 5))).toBe(0);
  expect(at(roundAgain(chart, 5))).toBe(0);
});

it('the later step counts in two windows, also when the clock was set back', () => {
  const chart = on(emptyTeam('e'), 4);
  const back = stepBack(chart, 0);
  expect(mergeTeams(chart, back)).toEqual(back);
  expect(mergeTeams(back, chart)).toEqual(back);
});

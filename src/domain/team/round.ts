import { renewed } from '../history/state.ts';
import type { Team } from './team.ts';

/** How many opening sentences the round has. */
export const SENTENCES = 4;

/** The step behind the last sentence. */
export const CHART_STEP = SENTENCES;

/** How far a team is: first the round of opening sentences, then the chart. */
export type Round =
  { readonly at: 'sentence'; /** 0 to 3. */ readonly sentence: number } | { readonly at: 'chart' };

export function roundOf({ step }: Pick<Team, 'step'>): Round {
  return step.value >= CHART_STEP ? { at: 'chart' } : { at: 'sentence', sentence: step.value };
}

/** One step on: the next sentence, or the chart after the last one. `now`: milliseconds since 1970. */
export function stepOn(team: Team, now: number): Team {
  return atStep(team, team.step.value + 1, now);
}

/** One step back: from the chart to the last sentence, and so to the first. */
export function stepBack(team: Team, now: number): Team {
  return atStep(team, team.step.value - 1, now);
}

/** At the first sentence again. */
export function roundAgain(team: Team, now: number): Team {
  return atStep(team, 0, now);
}

function atStep(team: Team, step: number, now: number): Team {
  const value = Math.min(CHART_STEP, Math.max(0, step));
  return value === team.step.value ? team : { ...team, step: renewed(team.step, value, now) };
}

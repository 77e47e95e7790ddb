import type { Page } from '@playwright/test';
import { encodeTeamState } from '../../../src/codecs/kept/team.ts';
import { level, person, teamWith } from '../../support/builders/teams.ts';
import { expect } from '../fixtures.ts';
import { kernResponse, stateOf } from './people.ts';
import { button, heading } from './quiz.ts';
import type { Screen } from './screen.ts';
import { team, TEAM_KEY } from './team.ts';

const { round, chart, members, join, collect } = team;
const people = [person(1), person(2), person(3), person(4), level(12, 'Noor')];

/** Puts a team on the device that is so far, and opens the page anew. */
async function seedTeam(page: Page, step: number): Promise<void> {
  const kept = encodeTeamState(teamWith(people, { step: { value: step, at: 9 } }));
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [TEAM_KEY, kept] as const);
  await page.reload();
  await expect(heading(page, members.title)).toBeVisible();
}

/** The pages of a team with everything on them that they can show. */
export const teamScreens: readonly Screen[] = [
  {
    name: 'the chart of a team, with names and a text without a code',
    path: './team/',
    reach: async (page) => {
      await seedTeam(page, 4);
      await expect(heading(page, chart.title)).toBeVisible();
      await page.getByRole('checkbox', { name: members.names }).check();
      await button(page, collect.add).click();
      await expect(page.getByText(collect.none)).toBeVisible();
    },
  },
  {
    name: 'the chart of a team for a projector',
    path: './team/',
    reach: async (page) => {
      await seedTeam(page, 4);
      await button(page, chart.big).click();
      await expect(page.getByRole('dialog', { name: chart.title })).toBeVisible();
    },
  },
  {
    name: 'the round of a team',
    path: './team/',
    reach: async (page) => {
      await seedTeam(page, 1);
      await button(page, round.resume).click();
      await expect(heading(page, round.sentences[1].begin)).toBeFocused();
    },
  },
  {
    name: 'the code of a member of a team',
    path: './team/meedoen/',
    state: stateOf(kernResponse),
    reach: async (page) => {
      await button(page, join.first.go).click();
      await expect(page.getByRole('img', { name: join.code.qrLabel })).toBeVisible();
    },
  },
];

import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/format.ts';
import { expect, test } from './fixtures.ts';
import { interview, tips } from './support/content.ts';
import { seedState } from './support/device.ts';
import { box, seedSheet, SHEET, storedSheet, storyOn } from './support/interview.ts';
import { goTo } from './support/keyboard.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading } from './support/quiz.ts';
import { goBack, goForward } from './support/history.ts';

const { steps, frames, general, vacancy, matches, traits: asked } = interview;
const { names } = steps;
const STRONG = 'Mijn sterke kant: verantwoordelijkheid';
const GROWTH = 'Mijn ontwikkelpunt: authenticiteit';
const SITUATION = frames.strength.situation.label;

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const on = (page: Page, name: string) => link(page, fill(steps.on, { name }));
const step = (page: Page, n: number, name: string) =>
  heading(page, fill(steps.count, { n, total: 4, name }));
const story = (n: number, total: number) => fill(names.story, { n, total });

test('a newcomer gets one thing at a time, from a question of tonight to paper, by keyboard', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(SHEET);
  await expect(
    page.getByText(fill(steps.count, { n: 1, total: 4, name: names.choose })),
  ).toBeVisible();
  await expect(heading(page, general.title)).toHaveCount(0);
  await goTo(page, button(page, asked.verantwoordelijkheid.asks[0] ?? ''));
  await page.keyboard.press('Enter');
  await expect(step(page, 2, story(1, 1))).toBeFocused();
  await goTo(page, box(storyOn(page, STRONG), SITUATION));
  await page.keyboard.type('De kas.');
  await goTo(page, on(page, names.general));
  await page.keyboard.press('Enter');
  await expect(step(page, 2, names.general)).toBeFocused();
  await goBack(page);
  await expect(step(page, 2, story(1, 1))).toBeFocused();
  await expect(box(storyOn(page, STRONG), SITUATION)).toHaveValue('De kas.');
  await goForward(page);
  await goTo(page, on(page, names.practise));
  await page.keyboard.press('Enter');
  await expect(step(page, 3, names.practise)).toBeFocused();
  await goTo(page, on(page, names.print));
  await page.keyboard.press('Enter');
  await expect(step(page, 4, names.print)).toBeFocused();
  await goTo(page, button(page, interview.actions.print));
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await expect.poll(() => storedSheet(page)).toContain('De kas.');
});

test('a reload stays at its step; who has something begins with the whole, and can change', async ({
  page,
  context,
}) => {
  await seedSheet(context, ['strength-verantwoordelijkheid', 'growth-authenticiteit']);
  await page.goto(SHEET);
  await expect(heading(page, general.title)).toBeVisible();
  await link(page, steps.go).click();
  await expect(heading(page, interview.title)).toBeFocused();
  await on(page, story(1, 2)).click();
  await expect(storyOn(page, STRONG)).toBeVisible();
  await expect(storyOn(page, GROWTH)).toHaveCount(0);
  await on(page, story(2, 2)).click();
  await page.reload();
  await expect(storyOn(page, GROWTH)).toBeVisible();
  await link(page, steps.back).click();
  await expect(step(page, 2, story(1, 2))).toBeFocused();
  await link(page, steps.whole).click();
  await expect(heading(page, interview.title)).toBeFocused();
  await expect(storyOn(page, GROWTH)).toBeVisible();
});

test('a vacancy chooses by keyboard alone, and is still there after another step', async ({
  page,
}) => {
  await page.goto(SHEET);
  await goTo(page, page.locator('.vacancy > summary'));
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: vacancy.label });
  await goTo(page, field);
  await page.keyboard.type('Je bent leergierig.');
  const add = page.getByRole('button', { name: `${matches.add}: Continu leren` });
  await expect(add).toBeVisible();
  await goTo(page, add);
  await page.keyboard.press('Enter');
  await expect(page.getByText(matches.added)).toBeFocused();
  await goTo(page, on(page, story(1, 1)));
  await page.keyboard.press('Enter');
  await expect(step(page, 2, story(1, 1))).toBeFocused();
  await goBack(page);
  await expect(field).toHaveValue('Je bent leergierig.');
});

test('the step of a result is offered for what somebody does about it', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto(`${SHEET}#stap-2-2`);
  const field = box(storyOn(page, GROWTH), frames.growth.practise.label);
  await goTo(page, button(page, interview.stories.ownPlanTake));
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  const plans = tips.filter(({ trait }) => trait === 'authenticiteit').map(({ plan }) => plan);
  expect(plans).toContain(await field.inputValue());
});

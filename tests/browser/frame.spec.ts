import { encodePlan } from '../../src/codecs/kept/actions.ts';
import { fill } from '../../src/i18n/format.ts';
import { planWith, runningAction } from '../support/builders/actions.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { plan, traits, ui } from './support/content.ts';
import { seedState, seedText } from './support/device.ts';
import { fullResponse, kernResponse, stateOf } from './support/people.ts';
import { PLAN_KEY } from './support/plan.ts';
import {
  button,
  choice,
  heading,
  kernStatements,
  openPause,
  openSettings,
  pauseButton,
  statement,
} from './support/quiz.ts';

const { keeping, site, start, questionnaire } = ui;
/** What the device holds decides, and not its screen. */
const ONCE = { tag: '@desktop' };

const halfway = stateOf(firstAnswers(kernResponse, 11));

test('the menu works by keyboard, closes by Escape, and when focus goes on', async ({ page }) => {
  await page.goto('./privacy/');
  const button = page.locator('.menu > summary');
  const menu = page.getByRole('navigation', { name: site.menuLabel, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Privacy' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  // The search comes first.
  for (const _ of [site.search, ...site.groups.flatMap(({ pages }) => pages)])
    await page.keyboard.press('Tab');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
});

test('a tap beside the open Pauze closes it and answers nothing', async ({ page }) => {
  await page.goto('./');
  await expect(pauseButton(page)).toBeHidden();
  await choice(page, 4).click();
  await expect(statement(page, 1)).toBeFocused();
  await expect(page.locator('.menu:not(.pause)')).toBeHidden();
  await openPause(page);
  await expect(page.locator('.pause')).toContainText(questionnaire.later);
  await page.mouse.click(5, (page.viewportSize()?.height ?? 0) - 5);
  await expect(page.locator('.pause .settings')).toBeHidden();
  await openPause(page);
  // The styles of the result have come by now: they must not hide what can be read meanwhile.
  const links = page.locator('.pause').getByRole('link');
  await expect(links).toHaveCount(2);
  for (const link of await links.all()) await expect(link).toBeVisible();
  // The lower edge of the button: on a phone the open part hides the rest of it.
  const next = await button(page, questionnaire.next).boundingBox();
  const { x = 0, y = 0, height = 0 } = next ?? {};
  await page.mouse.click(x + 9, y + height - 5);
  await expect(page.locator('.pause .settings')).toBeHidden();
  await expect(statement(page, 1)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the question is part of the name of the answers', async ({ page }) => {
  await page.goto('./vragenlijst/');
  const group = page.getByRole('group', { name: questionnaire.question });
  await expect(group).toHaveAccessibleDescription(questionnaire.autoNote);
  await page.keyboard.press('3');
  await expect(statement(page, 1)).toBeFocused();
  await expect(group).toHaveAccessibleName(
    new RegExp(`\\. ${questionnaire.question.replace('?', '\\?')}$`),
  );
  await expect(group).toHaveAccessibleDescription('');
});

test('a person who leaves to read is told where the test is, and goes on there', async ({
  page,
  context,
}) => {
  await seedState(context, halfway);
  for (const path of ['./methode/', './sollicitatiegesprek/', './gedeeld/zelfbewustzijn/']) {
    await page.goto(path);
    await expect(page.getByText(fill(site.under, { n: 12, total: 52 }))).toBeVisible();
  }
  await page.getByRole('link', { name: site.underGo }).click();
  await expect(statement(page, 11)).toBeVisible();
  // The questions say it in their own words.
  await expect(page.locator('.under:visible')).toHaveCount(0);
});

test('a person with a plan is told when to look back, on the first page too and not under a question', async ({
  page,
  context,
}) => {
  await seedText(context, encodePlan(planWith(runningAction('2026-11-29'))), PLAN_KEY);
  const line = page.getByText(fill(site.underPlan, { n: '20 december 2026' }));
  await page.goto('./methode/');
  await expect(line).toBeVisible();
  await page.goto('./');
  await expect(line).toBeVisible();
  await choice(page, 3).click();
  await expect(statement(page, 1)).toBeFocused();
  await expect(line).toBeHidden();
  await page.goto('./privacy/');
  await line.getByRole('link', { name: site.underPlanGo }).click();
  await expect(heading(page, plan.weeks.title)).toBeVisible();
  // The plan itself stands there.
  await expect(page.locator('[data-plan]')).toHaveCount(0);
});

test(
  'answers of the verdieping do not count for where the kern is',
  ONCE,
  async ({ page, context }) => {
    const full = [...fullResponse].filter(([id]) => !id.startsWith('sit-'));
    await seedState(context, stateOf(new Map(full)));
    await page.goto('./methode/');
    const n = kernStatements.length + 1;
    expect(full.length).toBeGreaterThan(n);
    await expect(page.getByText(fill(site.under, { n, total: 52 }))).toBeVisible();
    await page.goto('./');
    await expect(heading(page, questionnaire.doneTitle)).toBeHidden();
  },
);

test('after the last question the header has its menu, and the settings stand in the page', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./vragenlijst/');
  await expect(heading(page, questionnaire.doneTitle)).toBeVisible();
  await expect(pauseButton(page)).toBeHidden();
  await expect(page.locator('.menu:not(.pause)')).toBeVisible();
  await openSettings(page);
  await expect(page.getByRole('button', { name: keeping.wipe })).toBeVisible();
});

for (const [what, text] of [
  ['nothing to read', ''],
  ['half a text', '{"version":1,"attempts":[{"answers":{"a":'],
  ['null', 'null'],
  ['no list', '{"attempts":{"length":3}}'],
  ['an empty list', '{"attempts":[]}'],
  ['no attempt', '{"attempts":[null]}'],
  ['an unknown version', '{"attempts":[{"instrument":"constructor","answers":{"a":1}}]}'],
  ['no answers', '{"attempts":[{"instrument":"v1","answers":null}]}'],
] as const) {
  test(`a page to read is whole with ${what} on the device`, ONCE, async ({ page, context }) => {
    await seedText(context, text);
    await page.goto('./methode/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.under:visible')).toHaveCount(0);
  });
}

test('a page to read is whole where nothing may be kept', ONCE, async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
  });
  await page.goto('./privacy/');
  await expect(page.locator('.under:visible')).toHaveCount(0);
  await page.locator('.menu > summary').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.menu')).not.toHaveAttribute('open');
});

test('who comes back with a result sees it first, before any script has come', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.route('**/_astro/app*.js', () => undefined);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(heading(page, questionnaire.doneTitle)).toBeVisible();
  await expect(heading(page, start.title)).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  const link = page.getByRole('link', { name: questionnaire.finish });
  await expect(link).toHaveAttribute('href', /\/resultaat\/$/);
});

test('halfway stands the helm, with names and without a number', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, kernStatements.length)));
  await page.goto('./vragenlijst/');
  const drawing = page.locator('.halfway').getByRole('img');
  await expect(drawing).toBeVisible();
  await expect(drawing.locator('.polygon')).toBeVisible();
  await expect(drawing).toHaveAccessibleName(/^Een tekening .*zelfbewustzijn.*continu leren\.$/);
  expect(await drawing.getAttribute('aria-label')).not.toMatch(/\d/);
  const words = await drawing.locator('text').allTextContents();
  expect(words.join(' ')).toContain(traits.proactiviteit.name);
  expect(words.join(' ')).not.toMatch(/\d/);
});

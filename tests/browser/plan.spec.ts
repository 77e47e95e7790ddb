import { readFile } from 'node:fs/promises';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { content, plan, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { beginPlan, DEED, field, figure, PLAN_KEY, writePlan } from './support/plan.ts';
import { button, heading } from './support/quiz.ts';

const FIRST_DAY = new Date(2026, 10, 29, 10);
const LAST_DAY = new Date(2026, 11, 20, 10);

const deed = '.deed';

test('a plan without the test: written, put in a calendar, and looked back on three weeks later', async ({
  page,
}) => {
  await page.clock.setFixedTime(FIRST_DAY);
  await page.goto('./plan/');
  // What is missing is named, and reached.
  await button(page, plan.start.go).click();
  await expect(page.getByRole('alert')).toContainText(plan.start.needs.before);
  await page.getByRole('link', { name: plan.start.needs.when }).click();
  await expect(field(page, 'when')).toBeFocused();
  await writePlan(page);
  await beginPlan(page);
  await expect(page.locator(deed)).toHaveText(DEED);
  await expect(page.locator('.weeks')).toContainText('woensdag 9 december');
  await expect(page.locator('.weeks')).toContainText('zondag 20 december');

  const saved = async () => {
    const coming = page.waitForEvent('download');
    await button(page, plan.calendar.go).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(plan.calendar.file);
    return readFile(await file.path(), 'utf8');
  };
  const first = await saved();
  expect(first).toContain('DTSTART;VALUE=DATE:20261220');
  expect(first).toContain('SEQUENCE:0');
  expect(first).not.toContain('klant');
  await page.getByRole('checkbox', { name: plan.calendar.withAction }).check();
  const second = await saved();
  expect(second).toContain('SEQUENCE:1');
  expect(second.replaceAll('\r\n ', '')).toContain('bel ik één klant');

  await page.clock.setFixedTime(LAST_DAY);
  await page.reload();
  await expect(heading(page, plan.lookBack.title)).toBeVisible();
  await button(page, plan.lookBack.save).click();
  await expect(figure(page, 1)).toBeFocused();
  await figure(page, 6).check();
  await field(page, 'helped').fill('Noor vroeg ernaar.');
  await button(page, plan.lookBack.save).click();
  await expect(heading(page, plan.ended.lookedBack)).toBeFocused();
  await expect(page.getByText('Van een 4 naar een 6')).toBeVisible();
  await expect(page.getByText('Noor vroeg ernaar.').first()).toBeVisible();

  await button(page, plan.ended.next).click();
  await expect(field(page, 'act')).toHaveValue('');
  await expect(page.getByRole('heading', { level: 3, name: DEED })).toBeVisible();
});

test('an action that was not done ends kindly, and can be tried again', async ({ page }) => {
  await page.clock.setFixedTime(FIRST_DAY);
  await page.goto('./plan/');
  await writePlan(page);
  await beginPlan(page);
  await page.clock.setFixedTime(LAST_DAY);
  await page.reload();
  await button(page, plan.lookBack.notDone).click();
  await expect(heading(page, plan.notDone.title)).toBeFocused();
  const [barrier] = content.barriers;
  await page.getByRole('checkbox', { name: barrier?.name ?? '' }).check();
  await button(page, plan.notDone.save).click();
  await expect(heading(page, plan.ended.notDone)).toBeFocused();
  await expect(page.locator('main')).toContainText(barrier?.step ?? '');
  await button(page, plan.ended.again).click();
  await expect(field(page, 'act')).toHaveValue('bel ik één klant');
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), PLAN_KEY))
    .toContain('"notDone"');
});

test('a result offers its step to the plan, which prints on one sheet', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse, { place: { value: 'authenticiteit', at: 1 } }));
  await page.goto('./resultaat/');
  await page.getByRole('link', { name: ui.result.stepPlan }).click();
  await expect(page.getByText(plan.offers.fits).first()).toBeVisible();
  await page.getByRole('button', { name: plan.offers.take }).first().click();
  await expect(field(page, 'when')).toBeFocused();
  await expect(field(page, 'act')).not.toHaveValue('');
  for (const name of ['wish', 'outcome', 'obstacle', 'instead', 'why'] as const)
    await field(page, name).fill('Een zin van een gewone lengte. '.repeat(9));
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(pages).toHaveLength(1);
});

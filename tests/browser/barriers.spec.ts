import { fill } from '../../src/i18n/fill.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { barrier, BARRIERS_KEY, picked, picker, tick } from './support/barriers.ts';
import { overhear } from './support/canary.ts';
import { interview, ui } from './support/content.ts';
import { expectNothingStored, seedState, seedText } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { boxOf, button } from './support/quiz.ts';
import { goSharing, openFolds, sheetLink, stepBand } from './support/result.ts';
import { copiedLink, preview, reveal } from './support/sharing.ts';

const { inResult, inResultGo, where } = ui.knowledge.barriers;
const [OWN, GROUP, LAYERS] = ['voornemen', 'afwijzing', 'lagen'];
const FOURTH = 'geen-steun';
const result = stateOf(kernResponse, { place: { value: 'proactiviteit', at: 1 } });
const CHOICE = JSON.stringify({
  version: 1,
  epoch: 'e1',
  chosen: { value: [OWN, LAYERS], at: 1_000 },
});

test('three are chosen, a fourth is refused with what to do, and all of it stays', async ({
  page,
  context,
}) => {
  await page.goto('./barrieres/');
  await expect(picked(page).getByRole('status')).toHaveText(picker.none);
  for (const id of [LAYERS, OWN, GROUP]) await tick(page, id).check();
  await expect(picked(page).getByRole('status')).toHaveText(fill(picker.chosen, { n: 3 }));
  await expect(picked(page).getByRole('heading')).toHaveText([
    picker.title,
    where.self,
    where.around,
  ]);
  const entries = picked(page).getByRole('listitem');
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toContainText(barrier(OWN).step);
  await expect(entries.first()).not.toContainText(barrier(OWN).explains);
  await expect(entries.last()).toContainText(barrier(LAYERS).explains);
  await expect(entries.last()).toContainText(barrier(LAYERS).step);

  // Refused where it was touched, and nothing moves there.
  const fourth = tick(page, FOURTH);
  await fourth.click();
  await expect(fourth).not.toBeChecked();
  await expect(page.getByRole('alert')).toHaveText(picker.full);
  await expect(fourth).toBeInViewport();

  // A second tab takes one away, and this one hears it.
  const other = await context.newPage();
  await other.goto('./barrieres/');
  await expect(tick(other, OWN)).toBeChecked();
  await other
    .getByRole('button', { name: `${picker.remove}: ${barrier(OWN).name}`, exact: true })
    .click();
  await expect(other.getByRole('heading', { name: picker.title })).toBeFocused();
  await expect(tick(page, OWN)).not.toBeChecked();
  await fourth.check();
  await expect(tick(other, FOURTH)).toBeChecked();

  await page.reload();
  for (const id of [GROUP, LAYERS, FOURTH]) await expect(tick(page, id)).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('a box stays under the finger, whatever happens to the list above it', async ({ page }) => {
  await page.goto('./barrieres/');
  for (const id of [LAYERS, OWN, GROUP]) {
    const box = tick(page, id);
    await box.scrollIntoViewIfNeeded();
    const before = (await boxOf(box)).y;
    await box.click();
    await expect(picked(page).getByRole('link', { name: barrier(id).name })).toBeAttached();
    expect(Math.abs((await boxOf(box)).y - before)).toBeLessThan(2);
  }
});

test('paper holds the choice with its steps, or the whole list', async ({ page }) => {
  const paper = async () => {
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    return pages.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ');
  };
  await page.goto('./barrieres/');
  await expect(tick(page, LAYERS)).toBeVisible();
  const whole = await paper();
  expect(whole).toContain(barrier(FOURTH).name);
  expect(whole).not.toContain(picker.pick);
  await tick(page, LAYERS).check();
  const chosen = await paper();
  expect(chosen).toContain(picker.title);
  expect(chosen).toContain(barrier(LAYERS).name);
  expect(chosen).not.toContain(barrier(FOURTH).name);
  expect(chosen).not.toContain(picker.remove);
});

test('the own result tells it, and nothing that leaves the device does', async ({
  page,
  context,
  site,
}) => {
  const before = site.requests.length;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { heads, lines } = await overhear(context);
  await seedText(context, CHOICE, BARRIERS_KEY);
  await seedState(context, result);
  await page.goto('./resultaat/');
  const line = stepBand(page).locator('.held-back');
  await expect(line).toContainText(inResult);
  for (const text of [barrier(OWN).name, barrier(LAYERS).name, barrier(OWN).step])
    await expect(line).toContainText(text);

  // On paper, in the text, in links and on the sheet there is nothing of it.
  const traces = [OWN, LAYERS].flatMap((id) => [barrier(id).name, barrier(id).step, `"${id}"`]);
  const found: string[] = [];
  const look = (where: string, text: string) =>
    traces.forEach((trace) => text.includes(trace) && found.push(`${where}: ${trace}`));
  const paper = async () =>
    (await readPdf(await page.pdf({ preferCSSPageSize: true }))).pages
      .map(({ text }) => text.replaceAll(/\s+/g, ' '))
      .join(' ');
  look('paper', await paper());
  await goSharing(page);
  for (const what of ['card', 'scores', 'answers'] as const) {
    await reveal(page, what);
    look(`the link of ${what}`, await copiedLink(page));
    look(`the preview of ${what}`, await preview(page).innerText());
  }
  await button(page, ui.result.backToResult).click();
  await openFolds(page);
  await button(page, ui.result.copyText).click();
  await expect(page.getByText(ui.result.textCopied)).toBeVisible();
  look('the text', await page.evaluate(() => navigator.clipboard.readText()));
  await sheetLink(page).click();
  await expect(page.getByRole('heading', { name: interview.title })).toBeVisible();
  look('the sheet', await page.locator('main').innerText());
  look('the sheet on paper', await paper());
  look('requests', JSON.stringify(site.requests.slice(before)));
  look('heads', heads.join(' '));
  look('console', lines.join(' '));
  expect(found).toEqual([]);
});

test('Wis alles on a result takes it along, and a tab with the list hears it', async ({
  page,
  context,
}) => {
  await seedText(context, CHOICE, BARRIERS_KEY);
  await seedState(context, result);
  const list = await context.newPage();
  await list.goto('./barrieres/');
  await expect(tick(list, OWN)).toBeChecked();
  await page.goto('./resultaat/');
  await expect(page.getByRole('link', { name: inResultGo })).toBeVisible();
  await openFolds(page);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  await expectNothingStored(page);
  await expect(tick(list, OWN)).not.toBeChecked();
  await expect(picked(list).getByRole('status')).toHaveText(picker.none);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a list to read, and nothing to tick', async ({ page }) => {
    await page.goto('./barrieres/');
    await expect(page.getByText(barrier(LAYERS).step)).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByText(picker.title, { exact: true })).toHaveCount(0);
  });
});

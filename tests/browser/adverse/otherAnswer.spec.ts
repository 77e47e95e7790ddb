import { expect } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { seedState } from '../support/device.ts';
import { host, isMarked, mark, restoreHost, test } from '../support/host.ts';
import { fragmentOf } from '../support/links.ts';
import { kernResponse, profileFor, stateOf } from '../support/people.ts';
import { button } from '../support/quiz.ts';
import { expectScores } from '../support/result.ts';
import { goBack } from '../support/history.ts';

test.beforeEach(restoreHost);

/** What a host may answer instead, with status 200. */
const BODIES = [
  ['application/json', '{}'],
  ['application/json', '[]'],
  ['application/json', 'null'],
  ['application/json', '{"name":"items.00000000","texts":{}}'],
  ['text/html', '<!doctype html><p>Log in op dit netwerk'],
  ['application/json', ''],
] as const;

/** What the page shows once a file is there; one gate reads all, so one of them gets every answer. */
const FILES = [
  ['resultaat', '.now', BODIES],
  ['verder', '#roles', BODIES.slice(2, 4)],
  ['delen', '.pass-on-panel', BODIES.slice(4)],
] as const;

for (const [file, shown, bodies] of FILES) {
  test(`something else instead of the texts in ${file}: nothing is drawn with it, and they can be fetched again`, async ({
    page,
    context,
  }) => {
    await seedState(context, stateOf(kernResponse));
    for (const [type, body] of bodies) {
      host.fault = (path) =>
        path.includes(`/teksten/${file}.`) ? { kind: 'other', type, body } : undefined;
      await page.goto('./resultaat/');
      if (file === 'delen') await button(page, ui.result.share).click();
      await expect(page.getByText(ui.loading.failed)).toBeVisible();
      await expect(page.getByText(ui.broken.title)).toBeHidden();
      await mark(page);
      restoreHost();
      await button(page, ui.loading.retry).click();
      await expect(page.locator(shown).first()).toBeVisible();
      if (file === 'delen') await goBack(page);
      await expectScores(page, profileFor(kernResponse));
      await expect.poll(() => isMarked(page)).toBe(true);
    }
  });
}

test('something else instead of the texts of a shared result', async ({ page }) => {
  for (const [type, body] of BODIES) {
    host.fault = (path) =>
      path.includes('/teksten/verder.') ? { kind: 'other', type, body } : undefined;
    await page.goto('./robots.txt');
    await page.goto(`./gedeeld/#${fragmentOf(kernResponse)}`);
    await expect(page.getByText(ui.loading.failed)).toBeVisible();
    restoreHost();
    await button(page, ui.loading.retry).click();
    await expectScores(page, profileFor(kernResponse));
  }
});

test('an empty script is fetched again', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  host.fault = (path) =>
    path.includes('/More.') ? { kind: 'other', type: 'text/javascript', body: '' } : undefined;
  await page.goto('./resultaat/');
  await expect(page.getByText(ui.loading.failed)).toBeVisible();
  await expectScores(page, profileFor(kernResponse));
  restoreHost();
  await expect(async () => {
    await button(page, ui.loading.retry).click({ timeout: 1_000 });
    await expect(page.locator('#roles')).toBeVisible({ timeout: 3_000 });
  }).toPass();
});

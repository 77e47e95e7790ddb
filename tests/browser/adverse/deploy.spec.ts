import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNextBuild } from '../../support/nextBuild.ts';
import { expect } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { storedCounts } from '../support/device.ts';
import {
  answerTo,
  BUILT,
  expectResult,
  FAULTS,
  host,
  isMarked,
  isPart,
  mark,
  restoreHost,
  test,
} from '../support/host.ts';
import { button, choice, heading, kernStatements, statement } from '../support/quiz.ts';

const { questionnaire, loading, lifeline } = ui;
const statements = kernStatements.length;

test.use({ allow: [FAULTS] });
test.beforeEach(restoreHost);

let next = '';
test.beforeAll(async () => {
  next = await mkdtemp(join(tmpdir(), 'ahr-next-'));
  await writeNextBuild(BUILT, next);
});
test.afterAll(() => rm(next, { recursive: true, force: true }));

for (const home of [false, true]) {
  const how = home ? 'answered with the start page' : 'not found';
  test.describe(`a new version of the site in mid-quiz, old files ${how}`, () => {
    const deploy = () => Object.assign(host, { root: next, home });

    test('before the situations: after one click the person is at the same place', async ({
      page,
    }) => {
      await page.goto('./');
      await page.mouse.move(5, 5);
      await expect(page.locator('html[data-live]')).toHaveCount(1);
      await mark(page);
      deploy();
      await answerTo(page, 0, statements);
      await expect(page.getByText(loading.failed)).toBeVisible();
      await expect.poll(() => isMarked(page)).toBe(true);
      await button(page, loading.retry).click();
      await expect(heading(page, questionnaire.halfwayTitle)).toBeVisible();
      await expect.poll(() => isMarked(page)).toBe(false);
      await button(page, 'Bekijk mijn resultaat').click();
      await expectResult(page);
    });

    test('before what follows a result: after one click all of it is shown', async ({
      page,
      site,
    }) => {
      const before = site.requests.length;
      // Others have fetched all of the result by then.
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await page.goto('./vragenlijst/');
      await answerTo(page, 0, 3);
      // The next screens and the scores are already loaded; what follows them has not been asked for.
      const asked = () =>
        site.requests
          .slice(before)
          .map(({ path }) => path)
          .join(' ');
      await expect.poll(asked).toMatch(/\/rest\..*\/resultaat\.|\/resultaat\..*\/rest\./);
      await mark(page);
      deploy();
      await answerTo(page, 3, statements);
      await button(page, 'Bekijk mijn resultaat').click();
      await expect(page.getByText(loading.failed)).toBeVisible();
      await expect.poll(() => isMarked(page)).toBe(true);
      await button(page, loading.retry).click();
      await expectResult(page);
      await expect.poll(() => storedCounts(page)).toEqual([statements]);
    });

    test('before the first answer: after one click it counts', async ({ page }) => {
      host.fault = (path) => void (isPart(path) && deploy());
      await page.goto('./');
      await mark(page);
      await choice(page, 5).click();
      await expect(page.getByText(lifeline.stalled)).toBeVisible();
      await expect.poll(() => isMarked(page)).toBe(true);
      await button(page, lifeline.stalledRetry).click();
      await expect(statement(page, 1)).toBeFocused();
    });
  });
}

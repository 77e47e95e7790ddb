import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ui } from '../support/content.ts';
import { expectNothingStored, secondText } from '../support/device.ts';
import type { Engine } from '../support/killable.ts';
import { killableChromium } from '../support/killable.ts';
import { button, kernStatements, radio, statement, openPause } from '../support/quiz.ts';

const ENGINES: readonly Engine[] = [killableChromium];

/** This many answers, at a quick reader's pace, and a kill a second after the last. In milliseconds. */
const [GIVEN, PACE, AFTER] = [20, 1_500, 1_000];

// The size of the screen makes no difference to what is on the disk.
test.skip(({ isMobile }) => isMobile, 'once is enough');

const valueOf = (index: number) => (index % 5) + 1;

for (const engine of ENGINES) {
  test.describe(engine.name, () => {
    let profile = '';
    test.beforeEach(async () => {
      profile = await mkdtemp(join(tmpdir(), 'ahr-kill-'));
    });
    test.afterEach(() => rm(profile, { recursive: true, force: true }));

    test('killed a second after twenty answers, loses at most one', async ({ site }, info) => {
      const before = await engine.open(profile);
      try {
        const page = await before.context.newPage();
        await page.goto(site.url());
        await page.mouse.move(10, 10);
        for (let index = 0; index < GIVEN; index += 1) {
          await expect(statement(page, index)).toBeVisible();
          await page.waitForTimeout(PACE);
          await page.keyboard.press(String(valueOf(index)));
        }
        await page.waitForTimeout(AFTER);
      } finally {
        await before.kill();
      }

      const after = await engine.open(profile);
      try {
        const page = await after.context.newPage();
        await page.goto(site.url());
        await expect(
          page.getByRole('complementary', { name: ui.questionnaire.resumeTitle }),
        ).toBeVisible();
        const state = JSON.parse((await secondText(page)) ?? '{}') as {
          attempts: { answers: Record<string, readonly number[]> }[];
        };
        const answers = state.attempts.map((attempt) => attempt.answers);
        const returned = Object.keys(answers[0] ?? {}).length;
        info.annotations.push({ type: 'returned', description: `${returned} of ${GIVEN}` });
        expect(answers).toHaveLength(1);
        expect(returned).toBeGreaterThanOrEqual(GIVEN - 1);
        for (const [index, { id }] of kernStatements.slice(0, returned).entries())
          expect(answers[0]?.[id]?.[0]).toBe(valueOf(index));
        await expect(statement(page, returned)).toBeVisible();
        await button(page, 'Vorige').click();
        await expect(radio(page, valueOf(returned - 1))).toBeChecked();
      } finally {
        await after.kill();
      }
    });

    test('killed just after Wis alles, brings nothing back', async ({ site }) => {
      const before = await engine.open(profile);
      try {
        const page = await before.context.newPage();
        await page.goto(site.url('vragenlijst/'));
        await page.mouse.move(10, 10);
        for (const index of [0, 1, 2]) {
          await expect(statement(page, index)).toBeVisible();
          await page.keyboard.press('4');
        }
        // Long enough for the disk to hold the first store, but not yet its removal.
        await page.waitForTimeout(8_000);
        await openPause(page);
        await button(page, 'Wis alles').click();
        await button(page, ui.keeping.wipeYes).click();
        await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
        await page.waitForTimeout(AFTER);
      } finally {
        await before.kill();
      }
      const after = await engine.open(profile);
      try {
        const page = await after.context.newPage();
        await page.goto(site.url());
        await page.mouse.move(10, 10);
        await expectNothingStored(page);
        await expect(statement(page, 0)).toBeVisible();
        await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      } finally {
        await after.kill();
      }
    });
  });
}

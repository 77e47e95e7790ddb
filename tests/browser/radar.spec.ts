import type { Page } from '@playwright/test';
import { without } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { seedState } from './support/device.ts';
import { fullResponse, kernResponse, stateOf } from './support/people.ts';
import { button, choice } from './support/quiz.ts';
import { ui } from './support/content.ts';

/** How many pixels of the radar have the colour that a class of ours gives, but for rounding. */
function pixelsOf(page: Page, className: string): Promise<number> {
  return page.locator('canvas[data-drawn]').evaluate((element, name) => {
    const canvas = element as HTMLCanvasElement;
    const host = canvas.parentElement;
    const probe = document.createElement('span');
    probe.className = name;
    host?.append(probe);
    const wanted = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3).map(Number);
    probe.remove();
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: new Uint8ClampedArray(),
    };
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (
        data[i + 3] === 255 &&
        wanted?.every((value, part) => Math.abs((data[i + part] ?? 0) - value) <= 2)
      )
        count += 1;
    }
    return count;
  }, className);
}

/** Line, labels and the point of the highest bouwsteen, which the band does not cover, have their colours. */
async function expectDrawn(page: Page): Promise<void> {
  for (const name of ['ink-helm', 'ink-ink', 'trait-verantwoordelijkheid ink-trait']) {
    await expect.poll(() => pixelsOf(page, name), name).toBeGreaterThan(30);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test(`the radar is drawn in its colours: ${colorScheme}, motion ${reducedMotion}`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion });
      await seedState(context, stateOf(kernResponse));
      await page.goto('./resultaat/');
      await expectDrawn(page);
    });
  }
}

test('the radar takes the other colours when the device turns dark', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectDrawn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectDrawn(page);
});

test('the radar that moves to narrower margins keeps its colours', async ({ page, context }) => {
  await page.clock.install();
  await seedState(context, stateOf(without(fullResponse, 'con-5')));
  await page.goto('./resultaat/');
  await button(page, ui.result.deepenTraits).click();
  await choice(page, fullResponse.get('con-5')?.value ?? 0).click();
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(page.getByText(ui.result.sharpened)).toBeVisible();
  // Beyond the earlier radar, its pause and the move; the watch of every test catches an error in it.
  await page.clock.runFor(3_000);
  await expectDrawn(page);
});

test('the radar opens once: after a print it stands there as it stood', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  const canvas = page.locator('canvas[data-drawn]');
  const opening = () => canvas.evaluate((element) => element.getAnimations().length);
  await expect(canvas).toBeVisible();
  await expect.poll(opening).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(canvas).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(canvas).toBeVisible();
  expect(await opening()).toBe(0);
});

test('a radar is as high as before when a screen turns and turns back', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await seedState(context, stateOf(kernResponse));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./resultaat/');
  await expect(page.locator('canvas[data-drawn]')).toBeVisible();
  const height = () => page.locator('.radar').evaluate((figure) => figure.clientHeight);
  const upright = await height();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(height).toBeGreaterThan(upright);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(height).toBe(upright);
});

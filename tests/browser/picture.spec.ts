import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState, storedText } from './support/device.ts';
import { refuse } from './support/hold.ts';
import { expectChart, unfold } from './support/result.ts';
import { fullResponse, kernResponse, profileFor, stateOf } from './support/people.ts';
import { putIn } from './support/putIn.ts';
import { button } from './support/quiz.ts';
import { askedSince } from './support/sent.ts';
import { fill } from '../../src/i18n/fill.ts';
import { firstAnswers } from '../support/builders/responses.ts';

const { result } = ui;
const kern = stateOf(kernResponse);

/** Twice 1080 × 1350. */
const SIZE = { width: 2160, height: 2700 };

async function savePicture(
  page: Page,
): Promise<{ readonly download: Download; readonly png: Buffer }> {
  const save = button(page, result.pictureSave);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(await download.failure()).toBeNull();
  await expect(page.getByText(result.pictureSaved)).toBeVisible();
  return { download, png: await readFile(await download.path()) };
}

/** The pixels of the picture that are close to a colour: how many, and where. */
async function pixelsOf(
  png: Buffer,
  [r, g, b]: readonly [number, number, number],
): Promise<number> {
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let i = 0; i < data.length; i += 3) {
    const far =
      Math.abs((data[i] ?? 0) - r) +
      Math.abs((data[i + 1] ?? 0) - g) +
      Math.abs((data[i + 2] ?? 0) - b);
    if (far < 12) count += 1;
  }
  return count;
}

const PAPER = [0xfb, 0xf8, 0xf2] as const;
const HELM = [0x0b, 0x4f, 0x6c] as const;
const INK = [0x14, 0x26, 0x33] as const;

test('a person saves the result as an image, sharp and in light colours, and nothing is sent', async ({
  page,
  context,
  site,
}) => {
  const own = await seedState(context, kern);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./resultaat/');
  await unfold(page, result.pictureTitle);
  await expectChart(page);
  const asked = site.requests.length;
  const { download, png } = await savePicture(page);
  expect(download.suggestedFilename()).toBe('aan-het-roer.png');
  const { format, width, height } = await sharp(png).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', ...SIZE });

  const all = SIZE.width * SIZE.height;
  const paper = await pixelsOf(png, PAPER);
  expect(paper / all).toBeGreaterThan(0.7);
  expect(await pixelsOf(png, INK)).toBeGreaterThan(20_000);
  expect(await pixelsOf(png, HELM)).toBeGreaterThan(10_000);

  expect(askedSince(site, asked)).toEqual([]);
  await expect.poll(() => storedText(page)).toBe(own);
});

test('the image can be seen beforehand, and follows the name and the chosen place', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(fullResponse));
  await page.goto('./resultaat/');
  await unfold(page, result.pictureTitle);
  await page.getByText(result.pictureLook).click();
  const picture = page.getByRole('img', { name: /^Afbeelding met je radar/ });
  await expect(picture).toHaveAttribute('data-drawn', '');
  const pixels = () => picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL().length);
  const [strong, place] = [profileFor(fullResponse).highest, 'Authenticiteit'];
  expect(strong).toEqual({ kind: 'named', trait: 'verantwoordelijkheid' });
  await expect(picture).toHaveAccessibleName(
    /Bovenaan: verantwoordelijkheid, staan voor wat je doet/,
  );
  await expect(picture).not.toHaveAccessibleName(/De radar van|Hier oefen ik mee/);
  const before = await pixels();

  await page.getByLabel(result.pictureName).fill('Noor');
  await expect(picture).toHaveAccessibleName(/Erop staat: De radar van Noor\. /);
  await button(page, `${result.choosePlace}: ${place}`).click();
  await expect(picture).toHaveAccessibleName(/Hier oefen ik mee: Authenticiteit, /);
  await expect.poll(pixels).not.toBe(before);
  // It is drawn again after it was closed and opened.
  const drawn = await pixels();
  await page.getByText(result.pictureLook).click();
  await expect(picture).toHaveCount(0);
  await page.getByText(result.pictureLook).click();
  await expect(picture).toHaveAttribute('data-drawn', '');
  expect(await pixels()).toBe(drawn);
  await expect(picture).not.toHaveAccessibleName(/slachtoffer|aanklager|redder/i);
});

test('a name for the image is not kept', async ({ page, context }) => {
  const own = await seedState(context, kern);
  await page.goto('./resultaat/');
  await unfold(page, result.pictureTitle);
  const field = page.getByLabel(result.pictureName);
  await field.fill('N'.repeat(37));
  await putIn(page, field, 'o'.repeat(9));
  await expect(field).toHaveValue(`${'N'.repeat(37)}ooo`);
  await expect(page.getByText(result.pictureNameFull)).toBeVisible();
  await expect(page.getByText(fill(result.pictureNameCut, { n: 6 }))).toBeVisible();
  await field.fill('Noor');
  await expect(page.getByText(result.pictureNameFull)).toHaveCount(0);
  await expect(page.getByText(fill(result.pictureNameCut, { n: 6 }))).toHaveCount(0);
  await savePicture(page);
  await expect.poll(() => storedText(page)).toBe(own);
  expect(page.url()).not.toContain('Noor');
  expect(await page.title()).not.toContain('Noor');
  await page.reload();
  await unfold(page, result.pictureTitle);
  await expect(page.getByLabel(result.pictureName)).toHaveValue('');
});

/** A share sheet that records what it was given, and ends as `ending` says. */
function installShareSheet(ending: 'taken' | 'AbortError' | 'DataError'): void {
  const given: string[] = [];
  Object.assign(globalThis, { given });
  Object.assign(navigator, {
    canShare: ({ files }: ShareData) => files?.every(({ type }) => type === 'image/png') ?? false,
    share: ({ files, ...rest }: ShareData) => {
      // At once: a browser allows this only right after the tap.
      given.push(JSON.stringify([files?.map(({ name, size }) => [name, size > 50_000]), rest]));
      return ending === 'taken' ? Promise.resolve() : Promise.reject(new DOMException('', ending));
    },
  });
}

for (const [ending, fails] of [
  ['taken', false],
  ['AbortError', false],
  ['DataError', true],
] as const) {
  test(`the image goes to the share sheet of the device, ready before the tap: ${ending}`, async ({
    page,
    context,
  }) => {
    await page.addInitScript(installShareSheet, ending);
    await seedState(context, kern);
    await page.goto('./resultaat/');
    await unfold(page, result.pictureTitle);
    await page.getByText(result.pictureLook).click();
    await button(page, result.pictureShare).click();
    const given = () => page.evaluate(() => (globalThis as { given?: string[] }).given);
    await expect.poll(given).toEqual([JSON.stringify([[['aan-het-roer.png', true]], {}])]);
    await expect(page.getByText(result.pictureShareFailed)).toHaveCount(fails ? 1 : 0);
  });
}

test('without a share sheet for images the page offers none', async ({ page, context }) => {
  await seedState(context, kern);
  await page.goto('./resultaat/');
  await unfold(page, result.pictureTitle);
  await page.getByText(result.pictureLook).click();
  await expect(page.getByRole('img', { name: /^Afbeelding met je radar/ })).toBeVisible();
  await page.waitForTimeout(600);
  await expect(button(page, result.pictureShare)).toHaveCount(0);
});

test('an unfinished result has no image yet', async ({ page, context }) => {
  await seedState(context, stateOf(firstAnswers(kernResponse, 20)));
  await page.goto('./resultaat/');
  await expect(page.getByText(result.incompleteTitle)).toBeVisible();
  await expect(button(page, result.pictureSave)).toHaveCount(0);
});

test('in a browser without a canvas the preview says so, and the result stays', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await seedState(context, kern);
  await page.goto('./resultaat/');
  await unfold(page, result.pictureTitle);
  await page.getByText(result.pictureLook).click();
  await expect(page.getByText(result.pictureFailed)).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Scores per bouwsteen', exact: true }),
  ).toBeVisible();
});

test.describe('when its code does not load', () => {
  test.use({ allow: [/drawPicture|Failed to load|ERR_FAILED/] });

  test('it says so, and the next try works', async ({ page, context }) => {
    await seedState(context, kern);
    const mend = await refuse(page, /drawPicture\.[\w-]+\.js$/);
    await page.goto('./resultaat/');
    await unfold(page, result.pictureTitle);
    await button(page, result.pictureSave).click();
    await expect(page.getByText(result.pictureFailed)).toBeVisible();
    mend();
    const { png } = await savePicture(page);
    expect((await sharp(png).metadata()).width).toBe(SIZE.width);
  });
});

for (const [what, spoil] of [
  [
    'gives nothing',
    () => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    },
  ],
  [
    'gives no answer',
    () => {
      HTMLCanvasElement.prototype.toBlob = () => undefined;
    },
  ],
  [
    'gives an empty sheet',
    () => {
      CanvasRenderingContext2D.prototype.drawImage = () => undefined;
    },
  ],
] as const)
  test(`a browser that ${what} is told of, and the image can be tried again`, async ({
    page,
    context,
  }) => {
    await page.clock.install();
    await page.addInitScript(spoil);
    await seedState(context, kern);
    await page.goto('./resultaat/');
    await unfold(page, result.pictureTitle);
    for (let tries = 0; tries < 2; tries += 1) {
      await button(page, result.pictureSave).click();
      await page.clock.runFor(500);
      await page.clock.fastForward(12_000);
      await expect(page.getByText(result.pictureFailed)).toBeVisible();
      await expect(page.getByText(result.pictureSaved)).toHaveCount(0);
      await expect(button(page, result.pictureSave)).not.toHaveAttribute('aria-disabled', 'true');
    }
  });

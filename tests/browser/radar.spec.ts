import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { without } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { traits, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { holdScript } from './support/hold.ts';
import { fullResponse, kernResponse, stateOf } from './support/people.ts';
import { button, choice } from './support/quiz.ts';
import { CHART, expectChart, openFolds, RESTING, stepBand } from './support/result.ts';

const canvasOf = (page: Page) => page.locator(`${RESTING} canvas`);

/** The number of pixels of the chart in the colour of a class of ours, except for rounding. */
function pixelsOf(page: Page, className: string): Promise<number> {
  return canvasOf(page).evaluate((element, name) => {
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

/** The current content of the chart, to compare. */
const pictureOf = (page: Page) =>
  canvasOf(page).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

/** The line and the point of the highest bouwsteen have their colours; the band does not cover them. */
async function expectDrawn(page: Page): Promise<void> {
  await expectChart(page);
  for (const name of ['ink-helm', 'trait-verantwoordelijkheid ink-trait']) {
    await expect.poll(() => pixelsOf(page, name), name).toBeGreaterThan(30);
  }
}

/** Records in the page what the chart does, from its first frame on. */
function watchCover(): void {
  const covers: string[] = [];
  Object.assign(globalThis, { covers });
  new MutationObserver(() => {
    const cover = document.querySelector<HTMLElement>('.radar-face [data-cover]')?.dataset['cover'];
    if (cover !== undefined && cover !== covers.at(-1)) covers.push(cover);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-cover'] });
}
const coversOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { covers: string[] }).covers);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test(`the chart has its colours: ${colorScheme}, motion ${reducedMotion}`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion });
      await page.addInitScript(watchCover);
      await seedState(context, stateOf(kernResponse));
      await page.goto('./resultaat/');
      await expectDrawn(page);
      const moved = reducedMotion === 'reduce' ? [] : ['moving'];
      expect(await coversOf(page)).toEqual(['none', ...moved, 'resting']);
    });
  }
}

test('the chart does not move again while its scores stay', async ({ page, context }) => {
  await page.addInitScript(watchCover);
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectDrawn(page);
  const before = await coversOf(page);
  // Another window chooses what to practise: this one reads all of it again.
  await seedState(context, stateOf(kernResponse, { place: { value: 'authenticiteit', at: 1 } }));
  await expect(stepBand(page).getByText(ui.result.stepWhy)).toBeVisible();
  expect(await coversOf(page)).toEqual(before);
});

test('the chart takes the other colours when the device turns dark', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectDrawn(page);
  const light = await pictureOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => pictureOf(page)).not.toBe(light);
  await expectDrawn(page);
});

test('the band moves to narrower margins, and keeps its colours', async ({ page, context }) => {
  await page.addInitScript(watchCover);
  await seedState(context, stateOf(without(fullResponse, 'con-5')));
  await page.goto('./resultaat/');
  await expectDrawn(page);
  await openFolds(page);
  await button(page, ui.result.deepenTraits).click();
  await choice(page, fullResponse.get('con-5')?.value ?? 0).click();
  await button(page, 'Bekijk mijn resultaat').click();
  await expect(page.getByText(ui.result.sharpened)).toBeVisible();
  await expectDrawn(page);
  expect((await coversOf(page)).slice(-2)).toEqual(['moving', 'resting']);
});

test('the radar is there without its chart, and the chart appears at the same place', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const letThrough = await holdScript(page, 'MovingRadar');
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(page.getByRole('heading', { name: ui.result.rolesTitle })).toBeVisible();
  const face = page.locator('.radar-face');
  const pixels = async () =>
    sharp(await face.screenshot())
      .raw()
      .toBuffer();
  const figure = await pixels();
  letThrough();
  await expectChart(page);
  const chart = await pixels();
  expect(chart.length).toBe(figure.length);
  const far = figure.filter((value, i) => Math.abs(value - (chart[i] ?? 0)) > 96).length;
  expect(far / figure.length).toBeLessThan(0.001);
});

test('on paper there is the figure without its chart, and then the chart as before', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  const polygon = page.locator('.radar .polygon');
  await expectChart(page);
  await expect(polygon).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(canvasOf(page)).toBeHidden();
  await expect(polygon).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(canvasOf(page)).toBeVisible();
  await expect(polygon).toBeHidden();
});

test('the radar keeps its height after a screen turns and turns back', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectChart(page);
  const height = () => page.locator('.radar').evaluate((figure) => figure.clientHeight);
  const upright = await height();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(height).toBeGreaterThan(upright);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(height).toBe(upright);
});

test('the chart is sharp again on a screen with another pixel ratio', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectChart(page);
  const sharpness = () =>
    canvasOf(page).evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      return canvas.width / canvas.clientWidth;
    });
  const cdp = await page.context().newCDPSession(page);
  for (const [width, deviceScaleFactor] of [
    [1910, 1],
    [1455, 2],
    [1300, 1.5],
  ] as const) {
    const metrics = { width, height: 900, deviceScaleFactor, mobile: false };
    await cdp.send('Emulation.setDeviceMetricsOverride', metrics);
    await expect.poll(sharpness).toBeGreaterThan(deviceScaleFactor - 0.01);
    await expect.poll(sharpness).toBeLessThan(deviceScaleFactor + 0.01);
  }
});

/** Taps the knob of an axis: the chart lies over it. */
async function tapKnob(page: Page, axis: number): Promise<void> {
  const knob = page.locator('.radar .count').nth(axis);
  await knob.scrollIntoViewIfNeeded();
  const box = await knob.boundingBox();
  if (box === null) throw new Error('no knob');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('a tap on a point shows its text, and so does its row, by mouse and by keyboard', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectChart(page);
  const quiet = await pictureOf(page);
  const name = traits.proactiviteit.name;
  const row = page.getByRole('table', { name: ui.result.tableCaption }).getByRole('row', { name });

  await row.hover();
  await expect.poll(() => pictureOf(page)).not.toBe(quiet);
  const told = await pictureOf(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => pictureOf(page)).toBe(quiet);

  await row.getByRole('button').focus();
  await expect.poll(() => pictureOf(page)).toBe(told);
  await row.getByRole('button').blur();
  await expect.poll(() => pictureOf(page)).toBe(quiet);

  await tapKnob(page, 1);
  await expect.poll(() => pictureOf(page)).toBe(told);
  await tapKnob(page, 3);
  await expect.poll(() => pictureOf(page)).not.toBe(told);
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(() => pictureOf(page)).toBe(quiet);
});

/** A connection as some browsers describe it. */
function describeLine(line: object): void {
  Object.defineProperty(navigator, 'connection', { value: line });
}

/** The paths that a page asks for, in order, from now on. */
function watchRequests(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('the chart comes after everything that is read', async ({ page, context }) => {
  const paths = watchRequests(page);
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expectChart(page);
  const chart = paths.findIndex((path) => CHART.test(path));
  for (const text of ['resultaat', 'verder', 'delen']) {
    const at = paths.findIndex((path) => path.includes(`/teksten/${text}.`));
    expect(at, text).toBeGreaterThan(-1);
    expect(at, text).toBeLessThan(chart);
  }
});

test('the chart stays away while nobody does anything, and comes with a scroll', async ({
  page,
  context,
}) => {
  const paths = watchRequests(page);
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  // Looking into the page would count as the person's doing, so only the requests tell.
  await expect.poll(() => paths.some((path) => path.includes('/teksten/delen.'))).toBe(true);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
  expect(paths.filter((path) => CHART.test(path))).toEqual([]);
  await page.mouse.wheel(0, 200);
  await expect(page.locator(RESTING)).toBeAttached();
});

test('the chart stays away when a visitor asks to save data', async ({ page, context }) => {
  const paths = watchRequests(page);
  await page.addInitScript(describeLine, { saveData: true, effectiveType: '4g' });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(page.getByRole('heading', { name: ui.result.rolesTitle })).toBeVisible();
  await page.locator('.radar .count').first().click();
  await page.waitForLoadState('networkidle');
  expect(paths.filter((path) => CHART.test(path))).toEqual([]);
  await expect(page.locator('.radar .polygon')).toBeVisible();
});

test('on a slow connection the chart comes when the radar is touched', async ({
  page,
  context,
}) => {
  const paths = watchRequests(page);
  await page.addInitScript(describeLine, { effectiveType: '3g' });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(page.getByRole('heading', { name: ui.result.rolesTitle })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(paths.filter((path) => CHART.test(path))).toEqual([]);
  await page.locator('.radar .count').first().click();
  await expect(page.locator(RESTING)).toBeVisible();
});

for (const width of [320, 390]) {
  test(`no name at the radar is cut at ${width} pixels, in the widest letters`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await seedState(context, stateOf(kernResponse));
    await page.goto('./resultaat/');
    await expect(page.locator('.radar svg')).toBeVisible();
    const boxes = await page.locator('.radar svg').evaluate((radar) => {
      // A quarter wider than most: as wide as DejaVu Sans, the default font of some systems.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.radar text { letter-spacing: 0.12em }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const boxOf = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom, what: element.textContent ?? '' };
      };
      const all = (selector: string) => [...radar.querySelectorAll(selector)].map(boxOf);
      return { names: all('.name'), knobs: all('.knob') };
    });
    expect(boxes.names.length).toBeGreaterThanOrEqual(6);
    for (const [i, name] of boxes.names.entries()) {
      expect(name.left, name.what).toBeGreaterThanOrEqual(0);
      expect(name.right, name.what).toBeLessThanOrEqual(width);
      for (const other of [...boxes.knobs, ...boxes.names.slice(i + 1)]) {
        const apart =
          name.right <= other.left ||
          other.right <= name.left ||
          // Lines of one name are close: their boxes touch, their letters do not.
          name.bottom <= other.top + 7 ||
          other.bottom <= name.top + 7;
        expect(apart, `${name.what} on ${other.what}`).toBe(true);
      }
    }
  });
}

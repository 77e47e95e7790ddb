import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { choice, radio, openSettings } from './support/quiz.ts';
import { expectChart, RESTING } from './support/result.ts';

/**
 * How much of a canvas is clear, half clear as a band must be, and solid; in pixels. Runs in the
 * page.
 */
function measureInk(element: Element): Readonly<Record<'clear' | 'half' | 'solid', number>> {
  const canvas = element as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
    data: [],
  };
  const ink = { clear: 0, half: 0, solid: 0 };
  for (let i = 3; i < data.length; i += 4) {
    const alpha = data[i] ?? 0;
    if (alpha < 20) ink.clear += 1;
    else if (alpha < 100) ink.half += 1;
    else ink.solid += 1;
  }
  return ink;
}

for (const colorScheme of ['light', 'dark'] as const) {
  const forced = { forcedColors: 'active', colorScheme, reducedMotion: 'reduce' } as const;

  test(`in forced ${colorScheme} colours the band of the radar leaves the line to be seen`, async ({
    newVisitor,
    baseURL,
  }) => {
    const visitor = await newVisitor({ ...forced, ...(baseURL === undefined ? {} : { baseURL }) });
    await seedState(visitor, stateOf(kernResponse));
    const page = await visitor.newPage();
    await page.goto('./resultaat/');
    // First the figure, without a chart and on paper.
    const colors = await page.locator('.radar svg').evaluate((radar) => {
      const of = (name: string) => {
        const element = radar.querySelector(`.${name}`);
        if (element === null) throw new Error(`no ${name}`);
        return getComputedStyle(element);
      };
      const ground = getComputedStyle(document.body).backgroundColor;
      return {
        ground,
        knob: of('knob').fill,
        count: of('count').fill,
        line: of('polygon').stroke,
        name: of('name').fill,
        band: of('band').fill,
      };
    });
    expect(colors.count).toBe(colors.ground);
    for (const seen of [colors.knob, colors.line, colors.name])
      expect(seen).not.toBe(colors.ground);
    expect(colors.band).toMatch(/\/ 0\.3\)$/);
    await expectChart(page);
    const radar = page.locator(`${RESTING} canvas`);
    const { half, solid } = await radar.evaluate(measureInk);
    expect(half).toBeGreaterThan(solid);
  });

  test(`in forced ${colorScheme} colours both marks of the method page are seen, each as its own`, async ({
    newVisitor,
    baseURL,
  }) => {
    const visitor = await newVisitor({ ...forced, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await visitor.newPage();
    await page.goto('./methode/cijfers/');
    const colors = await page.getByRole('img').evaluate((figure) => {
      const of = (name: string) => {
        const element = figure.querySelector(`.${name}`);
        if (element === null) throw new Error(`no ${name}`);
        return getComputedStyle(element);
      };
      const ground = getComputedStyle(document.body).backgroundColor;
      const lines = ['even', 'axis', 'ring'].map((name) => of(name).stroke);
      return { ground, hollow: of('ring').fill, seen: [...lines, of('dot').fill, of('tick').fill] };
    });
    expect(colors.hollow).toBe('none');
    for (const color of colors.seen) expect([colors.ground, 'none']).not.toContain(color);
  });

  test(`in forced ${colorScheme} colours the chosen answer stands out`, async ({
    newVisitor,
    baseURL,
  }) => {
    const visitor = await newVisitor({ ...forced, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await visitor.newPage();
    await page.goto('./vragenlijst/');
    await openSettings(page);
    await page.getByRole('checkbox', { name: ui.questionnaire.autoSwitch }).uncheck();
    await choice(page, 4).click();
    await expect(radio(page, 4)).toBeChecked();
    // Backgrounds and shadows are gone. Only the border of a radio is left.
    const ring = (element: Element) => {
      const { borderTopWidth, width } = getComputedStyle(element);
      return Number.parseFloat(borderTopWidth) / Number.parseFloat(width);
    };
    expect(await radio(page, 4).evaluate(ring)).toBeGreaterThan(0.25);
    expect(await radio(page, 3).evaluate(ring)).toBeLessThan(0.1);
  });
}

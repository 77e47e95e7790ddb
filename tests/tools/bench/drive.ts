import type { Page } from '@playwright/test';
import type { Response } from '../../../src/domain/test/response.ts';
import { findSpot, type Spot, type Wanted } from './findSpot.ts';
import type { Probe } from './probe.ts';
import { withSight } from './sight.ts';

/** The probe, as code that runs in the page finds it. */
declare const probe: Probe;

/** How a person pauses, in milliseconds; the shorter the run, the less they read. */
export interface Pace {
  readonly betweenAnswers: number;
  /** Over the last situation; what the result needs comes in meanwhile. */
  readonly beforeFinish: number;
}

/** All times in milliseconds, from the finger that left the screen until the change was painted. */
export interface Answered {
  /** From statement to statement, in order; the first one is tapped as soon as it is there. */
  readonly statements: readonly number[];
  /** The score table alone, then with tips. */
  readonly table: number;
  readonly scores: number;
  readonly radar: number;
}

/** Until the page has done what a tap asks of it: nothing moves any more, for some frames. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // As numbers: of what becomes text the browser keeps a table, which would count as the page's.
    let [top, height, still] = [-1, -1, 0];
    while (still < 8) {
      await frame();
      const isStill = scrollY === top && document.body.scrollHeight === height;
      still = isStill ? still + 1 : 0;
      [top, height] = [scrollY, document.body.scrollHeight];
    }
  });
}

async function spotOn(page: Page, wanted: Wanted): Promise<Spot> {
  const spot = await page.evaluate(findSpot, wanted);
  if (spot === null) throw new Error(`nothing to tap at ${page.url()}`);
  return spot;
}

/** Milliseconds until another question was painted. */
export async function tapStatement(page: Page, spot: Spot): Promise<number> {
  await page.evaluate(() => probe.awaitQuestion());
  await page.touchscreen.tap(spot.x, spot.y);
  return withSight(page, spot, () => page.evaluate(() => probe.waited.question ?? Number.NaN));
}

async function tapFinish(page: Page, spot: Spot): Promise<Omit<Answered, 'statements'>> {
  await page.evaluate(() => probe.awaitResult());
  await page.touchscreen.tap(spot.x, spot.y);
  const resulted = async () => {
    const { table, scores, radar } = probe.waited;
    const [first, second, third] = await Promise.all([table, scores, radar]);
    return { table: first ?? NaN, scores: second ?? NaN, radar: third ?? NaN };
  };
  return withSight(page, spot, () => page.evaluate(resulted));
}

/** Taps through all questions with these answers, up to the result with its radar. */
export async function answerAll(
  page: Page,
  response: Response,
  finish: string,
  { betweenAnswers, beforeFinish }: Pace,
): Promise<Answered> {
  const values = Object.fromEntries([...response].map(([id, { value }]) => [id, value]));
  const statements: number[] = [];
  await page.evaluate(() => probe.answerable);
  // No finger is as quick as the rest of the page, where the script stands that hears it.
  await page.waitForLoadState('domcontentloaded');
  for (let left = true; ; left = !left) {
    const wanted: Wanted = { values, finish, left };
    const spot = await spotOn(page, wanted);
    if (spot.does === 'finish') {
      await page.waitForTimeout(beforeFinish);
      // The page may have scrolled to the button since.
      return { statements, ...(await tapFinish(page, await spotOn(page, wanted))) };
    }
    if (spot.isStatement) {
      const painted = await tapStatement(page, spot);
      const next = await page.evaluate(() => document.querySelector('legend .statement') !== null);
      if (next) statements.push(painted);
    } else {
      await page.touchscreen.tap(spot.x, spot.y);
      await settle(page);
    }
    await page.waitForTimeout(betweenAnswers);
  }
}

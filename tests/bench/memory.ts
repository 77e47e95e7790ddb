import type { Browser, CDPSession } from '@playwright/test';
import type { Response } from '../../src/domain/response.ts';
import { answerAll } from './drive.ts';
import { FAST, newVisit, type Visit } from './visit.ts';

export const RETAKES = 10;
export const MOVES = 200;
const HURRIED = { betweenAnswers: 0, beforeFinish: 300 };

/** What lives in a page: bytes of objects, and how many nodes and listeners. */
export interface Living {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Characters that the site keeps on the device: ten attempts are data, not a leak. */
  readonly kept: number;
}

export interface MemoryReading {
  /** At the first result, and after each retake in the same document. */
  readonly results: readonly Living[];
  /** At the first statement, before and after going back and forth. */
  readonly before: Living;
  readonly after: Living;
}

/** The words on the buttons that the bench needs. */
export interface Buttons {
  readonly finish: string;
  readonly again: string;
  readonly questions: string;
  readonly next: string;
  readonly previous: string;
}

async function living(cdp: CDPSession, { page, heap }: Visit): Promise<Living> {
  const bytes = await heap();
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const kept = await page.evaluate(() =>
    Object.values({ ...localStorage }).reduce((sum: number, text: string) => sum + text.length, 0),
  );
  return { heap: bytes, nodes, listeners: jsEventListeners, kept };
}

/** One long visit to the product, on a fast device: ten retakes, then 200 questions back and forth. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  response: Response,
  buttons: Buttons,
): Promise<MemoryReading> {
  const visit = await newVisit(browser, FAST);
  const { page, cdp } = visit;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  try {
    await page.goto(`${origin}/`);
    const results: Living[] = [];
    for (let attempt = 0; attempt <= RETAKES; attempt += 1) {
      if (attempt > 0) await press(buttons.again);
      await page.waitForSelector('legend .statement');
      await answerAll(page, response, buttons.finish, HURRIED);
      // Until the animation of the radar is over.
      await page.waitForTimeout(1_000);
      results.push(await living(cdp, visit));
    }
    await press(buttons.questions);
    await page.waitForSelector('legend .statement');
    const before = await living(cdp, visit);
    const there = Array.from({ length: 20 }, () => buttons.next);
    const back = there.map(() => buttons.previous);
    for (let moves = 0; moves < MOVES; moves += there.length + back.length) {
      for (const button of [...there, ...back]) await press(button);
    }
    return { results, before, after: await living(cdp, visit) };
  } finally {
    await visit.close();
  }
}

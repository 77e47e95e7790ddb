import type { CDPSession } from '@playwright/test';
import type { Response } from '../../../src/domain/test/response.ts';
import { launchBrowser, NO_COMPILING } from './browser.ts';
import { backAndForth, retake } from './inPage.ts';
import { FAST, newVisit, type Visit } from './visit.ts';

const RETAKES = 10;
export const MOVES = 200;
/** So many times: what the browser keeps of the first round it keeps once. */
const ROUNDS = 3;

/** What lives in a page: bytes of objects, and how many nodes and listeners. */
export interface Living {
  readonly heap: number;
  /** Those that stand in no page: what the page shows is no leak. */
  readonly nodes: number;
  readonly listeners: number;
  /** Characters that the site keeps on the device: ten attempts are data, not a leak. */
  readonly kept: number;
}

export interface MemoryReading {
  /** At the first result, and after each retake in the same document. */
  readonly results: readonly Living[];
  /** At the first statement, before and after each round of 200 questions back and forth. */
  readonly rounds: readonly Living[];
}

/** The words on the buttons that the bench needs. */
export interface Buttons {
  readonly finish: string;
  readonly again: string;
  readonly questions: string;
  readonly previous: string;
  /** What stands on the fold of a result that holds `again` and `questions`. */
  readonly ownData: string;
}

/** All nodes of the page. Runs in it. */
function standing(): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode() !== null) count += 1;
  return count;
}

async function living(cdp: CDPSession, { page, heap }: Visit): Promise<Living> {
  const shown = await page.evaluate(standing);
  const bytes = await heap();
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const kept = await page.evaluate(() =>
    Object.values({ ...localStorage }).reduce((sum: number, text: string) => sum + text.length, 0),
  );
  return { heap: bytes, nodes: nodes - shown, listeners: jsEventListeners, kept };
}

/** One long visit to the product, on a fast device: ten retakes, then 200 questions back and forth. */
export async function measureMemory(
  origin: string,
  response: Response,
  buttons: Buttons,
): Promise<MemoryReading> {
  const browser = await launchBrowser(NO_COMPILING);
  const visit = await newVisit(browser, FAST);
  const { page, cdp } = visit;
  const { finish, previous } = buttons;
  const values = Object.fromEntries([...response].map(([id, { value }]) => [id, value]));
  const leaveResult = async (name: string) => {
    const title = page.getByRole('heading', { name: buttons.ownData, exact: true });
    await page.locator('summary').filter({ has: title }).click();
    await page.getByRole('button', { name, exact: true }).click();
  };
  // A locator: a handle would keep the element, and its screen with it, alive.
  const statement = page.locator('legend .statement');
  try {
    await page.goto(`${origin}/`);
    const results: Living[] = [];
    for (let attempt = 0; attempt <= RETAKES; attempt += 1) {
      if (attempt > 0) await leaveResult(buttons.again);
      await statement.waitFor();
      await page.evaluate(retake, { values, finish });
      // Until the animation of the radar is over.
      await page.waitForTimeout(1_000);
      results.push(await living(cdp, visit));
    }
    await leaveResult(buttons.questions);
    await statement.waitFor();
    const rounds: Living[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      if (round > 0) await page.evaluate(backAndForth, { moves: MOVES, previous });
      rounds.push(await living(cdp, visit));
    }
    return { results, rounds };
  } finally {
    await browser.close();
  }
}

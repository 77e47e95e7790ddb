import type { Browser } from '@playwright/test';
import type { Response } from '../../../src/domain/test/response.ts';
import { filesOfMore, filesOfSharing, filesOfVisit } from '../../site/weigh.ts';
import { answerAll } from './drive.ts';
import { median, quantile } from './numbers.ts';
import type { Probe } from './probe.ts';
import type { Subject } from './subjects.ts';
import { bytesByKind, foreign, totalBytes, type Transfer } from './traffic.ts';
import { newVisit, SLOW, type Visit } from './visit.ts';

declare const probe: Probe;

/** One reading of everything that is compared. Times in milliseconds, sizes in bytes. */
export interface Reading {
  readonly startBytes: number;
  readonly startRequests: number;
  readonly startTime: number;
  readonly blocked: number;
  readonly shift: number;
  /** The first statement tapped the moment it can be, until the second is painted. */
  readonly early: number;
  readonly nextMedian: number;
  readonly nextP95: number;
  /** The score table alone, then with tips. */
  readonly table: number;
  readonly scores: number;
  readonly radar: number;
  /** What the result with its radar needs. */
  readonly resultBytes: number;
  /** With what the page fetches by itself after it. */
  readonly visitBytes: number;
  readonly resultByKind: Readonly<Record<string, number>>;
  readonly foreign: number;
  readonly heap: number;
  /** The scores as they stand on screen, from the first bouwsteen to the last. */
  readonly shown: readonly number[];
}

/** Long enough after the first statement for whatever else the page does by itself. */
const UNTOUCHED = 1_500;
/** Over the last situation, in milliseconds: what the result needs comes in meanwhile. */
const BEFORE_FINISH = 2_500;

/** How a visitor goes through the questions. */
export interface Way {
  /** What stands on the last button. */
  readonly finish: string;
  /** How long they read between two answers, in milliseconds. */
  readonly pace: number;
}

/** All but what comes before a result, in idle moments, without the result waiting for it. */
function withoutIdleFiles(transfers: readonly Transfer[]): readonly Transfer[] {
  const needed = filesOfVisit();
  const idle = [...filesOfMore(), ...filesOfSharing()].filter((name) => !needed.has(name));
  return transfers.filter(({ url }) => !idle.includes(new URL(url).pathname.slice(1)));
}

async function withVisit<T>(browser: Browser, use: (visit: Visit) => Promise<T>): Promise<T> {
  const visit = await newVisit(browser, SLOW);
  try {
    return await use(visit);
  } finally {
    await visit.close();
  }
}

/** A visit in which nobody touches anything. */
async function measureStart(browser: Browser, { origin }: Subject) {
  return withVisit(browser, async ({ page, transfers }) => {
    await page.goto(`${origin}/`, { waitUntil: 'commit' });
    await page.evaluate(() => probe.answerable);
    await page.waitForTimeout(UNTOUCHED);
    const { answerable, shift, blocked } = await page.evaluate(() => probe.seen());
    return {
      startBytes: totalBytes(transfers),
      startRequests: transfers.length,
      startTime: answerable,
      startShift: shift,
      blocked,
    };
  });
}

/** A visit from the first statement to the result with its radar. */
async function measureAnswers(
  browser: Browser,
  { origin }: Subject,
  response: Response,
  { finish, pace }: Way,
) {
  return withVisit(browser, async ({ page, transfers, heap }) => {
    await page.goto(`${origin}/`, { waitUntil: 'commit' });
    const { statements, ...result } = await answerAll(page, response, finish, {
      betweenAnswers: pace,
      beforeFinish: BEFORE_FINISH,
    });
    const resultTransfers = withoutIdleFiles(transfers);
    await page.waitForTimeout(UNTOUCHED);
    const [early, ...next] = statements;
    const { shift } = await page.evaluate(() => probe.seen());
    const rows = await page.locator('table').first().locator('tbody tr').all();
    const shown = await Promise.all(
      rows.map(async (row) => Number.parseInt(await row.locator('td').last().innerText(), 10)),
    );
    return {
      early: early ?? Number.NaN,
      nextMedian: median(next),
      nextP95: quantile(next, 0.95),
      ...result,
      resultBytes: totalBytes(resultTransfers),
      visitBytes: totalBytes(transfers),
      resultByKind: Object.fromEntries(bytesByKind(resultTransfers)),
      foreign: foreign(transfers, origin).length,
      visitShift: shift,
      heap: await heap(),
      shown,
    };
  });
}

/** One run of one subject: first untouched, then answered, each with a cold cache. */
export async function measure(
  browser: Browser,
  subject: Subject,
  response: Response,
  way: Way,
): Promise<Reading> {
  const { startShift, ...start } = await measureStart(browser, subject);
  const { visitShift, ...answers } = await measureAnswers(browser, subject, response, way);
  return { ...start, ...answers, shift: Math.max(startShift, visitShift) };
}

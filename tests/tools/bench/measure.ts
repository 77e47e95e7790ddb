import type { Browser } from '@playwright/test';
import type { Response } from '../../../src/domain/test/response.ts';
import { answerAll } from './drive.ts';
import { median, quantile } from './numbers.ts';
import { chartIn, fontsIn, neededFor, sharingBytes } from './parts.ts';
import type { Probe } from './probe.ts';
import type { Subject } from './subjects.ts';
import { bytesByKind, foreign, isIcon, totalBytes } from './traffic.ts';
import { newVisit, SLOW, type Visit } from './visit.ts';

declare const probe: Probe;

/** One reading of everything that is compared. Times in milliseconds, sizes in bytes. */
export interface Reading {
  readonly startBytes: number;
  readonly startRequests: number;
  readonly startTime: number;
  readonly blocked: number;
  readonly shift: number;
  /** Each layout shift in words. */
  readonly shifts: readonly string[];
  /** The first statement tapped the moment it can be, until the second is painted. */
  readonly early: number;
  readonly nextMedian: number;
  readonly nextP95: number;
  /** The score table alone, then with tips. */
  readonly table: number;
  readonly scores: number;
  readonly radar: number;
  /** What the result with its radar needs, without fonts. */
  readonly resultBytes: number;
  readonly sharingBytes: number;
  readonly fontBytes: number;
  /** Fonts before anybody answered, and files of the chart before the result. */
  readonly tooEarly: number;
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
    const { answerable, shift, shifts, blocked } = await page.evaluate(() => probe.seen());
    return {
      startBytes: totalBytes(transfers),
      // The icon is asked for in the background.
      startRequests: transfers.filter((transfer) => !isIcon(transfer)).length,
      startTime: answerable,
      startShift: shift,
      startShifts: shifts,
      startFonts: fontsIn(transfers).length,
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
    const needed = neededFor(transfers);
    const chartFiles = chartIn(transfers).length;
    await page.waitForTimeout(UNTOUCHED);
    const [early, ...next] = statements;
    const { shift, shifts } = await page.evaluate(() => probe.seen());
    const rows = await page.locator('table').first().locator('tbody tr').all();
    const shown = await Promise.all(
      rows.map(async (row) => Number.parseInt(await row.locator('td').last().innerText(), 10)),
    );
    return {
      early: early ?? Number.NaN,
      nextMedian: median(next),
      nextP95: quantile(next, 0.95),
      ...result,
      resultBytes: totalBytes(needed),
      sharingBytes: sharingBytes(transfers),
      fontBytes: totalBytes(fontsIn(transfers)),
      chartFiles,
      visitBytes: totalBytes(transfers),
      resultByKind: Object.fromEntries(bytesByKind(needed)),
      foreign: foreign(transfers, origin).length,
      visitShift: shift,
      visitShifts: shifts,
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
  const { startShift, startShifts, startFonts, ...start } = await measureStart(browser, subject);
  const answered = await measureAnswers(browser, subject, response, way);
  const { visitShift, visitShifts, chartFiles, ...answers } = answered;
  return {
    ...start,
    ...answers,
    shift: Math.max(startShift, visitShift),
    shifts: [...startShifts, ...visitShifts],
    tooEarly: startFonts + chartFiles,
  };
}

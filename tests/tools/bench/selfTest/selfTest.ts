import type { Browser } from '@playwright/test';
import { tapStatement } from '../drive.ts';
import { findSpot } from '../findSpot.ts';
import type { Probe } from '../probe.ts';
import { foreign, totalBytes } from '../traffic.ts';
import { newVisit, SLOW, type Visit } from '../visit.ts';
import type { Check } from './checks.ts';
import { KNOWN, knownPages } from './pages.ts';
import { serveKnown } from './server.ts';

declare const probe: Probe;

/** What a request and its answer weigh besides their body, in bytes. */
const HEADERS = 600;
/** How much later a busy machine may be, in milliseconds; too early is always wrong. */
const LATE = 1_500;
const UNTOUCHED = 1_200;

interface Read {
  readonly time: number;
  readonly bytes: number;
  readonly shift: number;
  readonly blocked: number;
  readonly foreign: number;
  readonly heap: number;
}

async function tapFirst({ page }: Visit): Promise<number> {
  await page.evaluate(() => probe.answerable);
  const wanted = { values: { q: 3 }, finish: '', left: true };
  const spot = await page.evaluate(findSpot, wanted);
  if (spot === null) throw new Error('the self-test has nothing to tap');
  return tapStatement(page, spot);
}

/** Reads pages of which everything is known with the same instruments as the product. */
export async function selfTest(browser: Browser): Promise<readonly Check[]> {
  const other = await serveKnown(knownPages(''));
  const site = await serveKnown(knownPages(other.origin));

  async function visit<T>(path: string, use: (visit: Visit) => Promise<T>): Promise<T> {
    const opened = await newVisit(browser, SLOW);
    try {
      await opened.page.goto(site.origin + path, { waitUntil: 'commit' });
      return await use(opened);
    } finally {
      await opened.close();
    }
  }
  const read = (path: string) =>
    visit(path, async ({ page, transfers, heap }): Promise<Read> => {
      await page.evaluate(() => probe.answerable);
      await page.waitForTimeout(UNTOUCHED);
      const { answerable, shift, blocked } = await page.evaluate(() => probe.seen());
      return {
        time: answerable,
        shift,
        blocked,
        bytes: totalBytes(transfers),
        foreign: foreign(transfers, site.origin).length,
        heap: await heap(),
      };
    });

  try {
    const plain = await read('/plain');
    const bytes = await read('/bytes');
    const thinking = await read('/thinking');
    const slow = await read('/slow');
    const task = await read('/task');
    const shift = await read('/shift');
    const heap = await read('/heap');
    const elsewhere = await read('/elsewhere');
    const answer = await visit('/answer', tapFirst);
    const late = await visit('/late', async (opened) => {
      await tapFirst(opened);
      return opened.page.evaluate(() => probe.seen());
    });
    const { latency } = SLOW;
    const slowTime = (KNOWN.slowBytes * 8_000) / SLOW.bitsPerSecond;
    const between = (what: string, value: number, least: number, most: number): Check => ({
      what,
      read: value,
      least,
      most,
    });
    return [
      between('bytes', bytes.bytes - plain.bytes, KNOWN.bytes, KNOWN.bytes + HEADERS),
      between('time to a plain page, ms', plain.time, latency, latency + LATE),
      between(
        'time, server thinks, ms',
        thinking.time,
        // The browser holds an answer back until 150 ms have passed: the two do not add up.
        KNOWN.thinking,
        latency + KNOWN.thinking + LATE,
      ),
      between(
        'time, slow line, ms',
        slow.time,
        2 * latency + slowTime * 0.95,
        2 * latency + slowTime + LATE,
      ),
      // By itself: a busy machine may hold up the plain page, and the difference would read too little.
      between('blocking time, ms', task.blocked, KNOWN.task - 60, KNOWN.task + LATE),
      between('layout shift', shift.shift, KNOWN.shift * 0.95, KNOWN.shift * 1.05),
      between('layout shift of a still page', plain.shift, 0, 0),
      between('layout shift of a late answer', late.shift, 0, 0),
      between('answer to next question, ms', answer, KNOWN.answer, KNOWN.answer + LATE),
      between('heap, bytes', heap.heap - plain.heap, KNOWN.heap * 0.99, KNOWN.heap * 1.05),
      between('requests to another origin', elsewhere.foreign, 1, 1),
      between('requests to another origin, none', plain.foreign, 0, 0),
    ];
  } finally {
    await Promise.all([site.close(), other.close()]);
  }
}

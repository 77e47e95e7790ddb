import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { encodeState } from '../../../src/codecs/kept/state.ts';
import type { State } from '../../../src/domain/history/state.ts';

export const KEY = 'aan-het-roer';
/** The key of the interview sheet. */
export const SHEET_KEY = 'aan-het-roer-gesprek';

/** The lightest address of the site that can hold a store: no page, no script. */
const QUIET = './robots.txt';

/**
 * Runs `put` where a store of the site can be reached, before any page of the site opens. A tab that
 * shows nothing yet serves for it: another one would be a whole process, for one value. What was
 * before this place is forgotten, so that a test finds one step back, as in a new tab.
 */
async function inStore(context: BrowserContext, put: (page: Page) => Promise<void>): Promise<void> {
  const idle = context.pages().find((page) => /^about:blank$|\/robots\.txt$/.test(page.url()));
  const page = idle ?? (await context.newPage());
  await page.goto(QUIET);
  await put(page);
  if (idle === undefined) return page.close();
  const session = await context.newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** Stores a text under the site's key, before any page of the site that reads it opens. */
export async function seedText(
  context: BrowserContext,
  text: string,
  key: string = KEY,
): Promise<void> {
  await inStore(context, (page) =>
    page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const),
  );
}

/** Stores a state on the device of this visitor; gives its stored text. */
export async function seedState(context: BrowserContext, state: State): Promise<string> {
  const text = encodeState(state);
  await seedText(context, text);
  return text;
}

/** The text on the device, or null. */
export function storedText(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), KEY);
}

/** The answers of every attempt on the device, as `[value, seq, at]` by item. */
export async function storedAnswers(
  page: Page,
): Promise<readonly Readonly<Record<string, readonly number[]>>[]> {
  const state = JSON.parse((await storedText(page)) ?? '{"attempts":[]}') as {
    attempts: { answers: Record<string, readonly number[]> }[];
  };
  return state.attempts.map(({ answers }) => answers);
}

/** The number of answers of every attempt on the device. */
export async function storedCounts(page: Page): Promise<readonly number[]> {
  return (await storedAnswers(page)).map((given) => Object.keys(given).length);
}

/**
 * Waits until the first store is empty. A wipe tells other windows before it is done: its mark stays
 * until the second store was told, so a single look may come too early.
 */
export async function expectNothingStored(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
}

/** The seed that orders this person's reactions. */
export async function storedSeed(page: Page): Promise<number> {
  const state = JSON.parse((await storedText(page)) ?? '{}') as { attempts?: { seed: number }[] };
  const seed = state.attempts?.at(-1)?.seed;
  if (seed === undefined) throw new Error('nothing was kept yet');
  return seed;
}

/** Stores a record in the second store, before any page of the site opens. */
export async function seedSecond(context: BrowserContext, record: unknown): Promise<void> {
  await inStore(context, (page) =>
    page.evaluate(
      ([key, value]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('aan-het-roer', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('bewaard');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const change = opening.result.transaction('bewaard', 'readwrite');
            change.objectStore('bewaard').put(value, key as string);
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [KEY, record] as const,
    ),
  );
}

/** The content of the second store, or null when there is none. Creates nothing. Runs in the page. */
export function readSecond(key: string): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('aan-het-roer', 1);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const found = opening.result.transaction('bewaard').objectStore('bewaard').get(key);
      found.onsuccess = () => {
        opening.result.close();
        resolve(found.result ?? null);
      };
    };
  });
}

export function secondRecord(page: Page): Promise<unknown> {
  return page.evaluate(readSecond, KEY);
}

/** The text in the second store, or null. */
export async function secondText(page: Page): Promise<string | null> {
  const record = (await secondRecord(page)) as { text?: string | null } | null;
  return record?.text ?? null;
}

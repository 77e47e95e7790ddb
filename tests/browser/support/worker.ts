import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** The worker has all of its release on the device, and answers for this page. */
export async function expectWorker(page: Page): Promise<void> {
  const isHere = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isHere).toBe(true);
}

/** Everything that is kept of the site: by address, what it holds. */
export function copiesOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const headers = JSON.stringify([...request.headers, ...(answer?.headers ?? [])]);
        found[request.url] = headers + (await answer?.text());
      }
    }
    return found;
  });
}

/** No worker and no copies: not even an empty place for them. */
export async function expectNoWorker(page: Page): Promise<void> {
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
}

/** Has the browser look for another worker now; it does so by itself when a page opens. */
export function lookForRelease(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

const phaseOf = (worker: Worker) =>
  worker.evaluate(() => (self as unknown as { serviceWorker: ServiceWorker }).serviceWorker.state);

/** The worker of a release that waits until the pages of the one before are closed. */
export async function waitingWorker(context: BrowserContext): Promise<Worker> {
  const states = async () => Promise.all(context.serviceWorkers().map(phaseOf));
  await expect.poll(states).toContain('installed');
  const found = context.serviceWorkers()[(await states()).indexOf('installed')];
  if (found === undefined) throw new Error('no release waits');
  return found;
}

/**
 * The release answers for the next page. It does so a moment after the last page was closed, for the
 * one before may have something to finish: a page that opens within that moment still belongs to that.
 */
export async function expectActive(worker: Worker): Promise<void> {
  await expect.poll(() => phaseOf(worker)).toBe('activated');
}

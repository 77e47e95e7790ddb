import { test as base, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { expect } from './expect.ts';
import { settle, watchContext, type Finding } from './watch.ts';

export { expect };

const projectRoot = resolve(import.meta.dirname, '../..');

/** The built site, served for one test. */
export interface Site extends ServedSite {
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** The full address of a path of the site, such as `url('zelftest/')`. */
  url(path?: string): string;
}

interface TestFixtures {
  /** What this test may cause on purpose, such as the failed request that it tests. */
  allow: readonly RegExp[];
  /** Opens the browser of a second visitor, with its own storage, watched like the first. */
  newVisitor: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  watched: Map<BrowserContext, readonly Finding[]>;
  /**
   * A server for each test: it takes a few milliseconds. One per worker would need workers of its own
   * for every spec with another host, each with another browser.
   */
  site: Site;
}

async function startSite(): Promise<Site> {
  const root = resolve(projectRoot, process.env['AHR_DIST'] ?? 'dist');
  const sitePath = process.env['AHR_BASE'] ?? '/';
  await access(join(root, 'index.html')).catch(() => {
    throw new Error(`There is no built site in ${root} yet. Build it first: npm run build`);
  });
  const served = await serveSite({ root, base: sitePath, packing: 'quick' });
  const url = (path = ''): string =>
    new URL(path.replace(/^\//, ''), served.origin + sitePath).href;
  return { ...served, base: sitePath, url };
}

/**
 * Playwright's test, with the built site under `page.goto('./…')` and a watch on every page:
 * a test fails when a page breaks the security policy, leaves an error uncaught, writes one to
 * the console, or contacts another origin, unless `test.use({ allow: [/…/] })` names it.
 */
export const test = base.extend<TestFixtures>({
  // Playwright reads the fixtures wanted from this pattern, so it must stand here even when empty.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url()),
  allow: [[], { option: true }],
  watched: [
    async ({ context, site, allow }, use) => {
      const watched = new Map([[context, await watchContext(context, site.origin)]]);
      await use(watched);
      await Promise.all([...watched.keys()].map(settle));
      const findings = [...watched.values()].flat();
      const unexpected = findings.filter(
        (finding) => !allow.some((pattern) => pattern.test(finding)),
      );
      expect(unexpected, 'What no page may do').toEqual([]);
    },
    { auto: true },
  ],
  newVisitor: async ({ browser, site, watched }, use) => {
    await use(async (options) => {
      const context = await browser.newContext(options);
      watched.set(context, await watchContext(context, site.origin));
      return context;
    });
  },
});

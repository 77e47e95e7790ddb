import type { Browser } from '@playwright/test';
import { budgetFor } from '../../site/budgets.ts';
import { pagesOf } from '../../site/site.ts';
import { bytesByKind, isIcon, totalBytes, type Transfer } from './traffic.ts';
import { FAST, newVisit } from './visit.ts';

/** What one page asks for when nobody touches it. Sizes in bytes as they travel. */
export interface PageWeight {
  readonly address: string;
  readonly requests: number;
  readonly bytes: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Of these bytes, the icon, which is the same on every page. */
  readonly icon: number;
  /** Script files, as they travel. */
  readonly files: number;
  /** Script that stands in the page as it is, not compressed. */
  readonly inline: number;
}

/** Script in the page that runs; data blocks do not. */
function inlineScript(html: ReturnType<typeof pagesOf>[number]): number {
  return html.tags
    .filter(({ name, attributes }) => {
      const type = attributes.get('type') ?? 'module';
      return (
        name === 'script' && !attributes.has('src') && /^(module|text\/javascript)$/.test(type)
      );
    })
    .reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
}

async function weigh(browser: Browser, address: string): Promise<readonly Transfer[]> {
  const visit = await newVisit(browser, FAST);
  try {
    await visit.page.goto(address, { waitUntil: 'networkidle' });
    return [...visit.transfers];
  } finally {
    await visit.close();
  }
}

/** Every page of the built site, as a first visitor gets it. */
export async function weighPages(
  browser: Browser,
  dist: string,
  origin: string,
): Promise<readonly PageWeight[]> {
  const weights: PageWeight[] = [];
  for (const page of pagesOf(dist)) {
    const transfers = await weigh(browser, origin + page.address);
    const files = transfers.filter(({ kind }) => kind === 'Script');
    weights.push({
      address: page.address,
      requests: transfers.length,
      bytes: totalBytes(transfers),
      byKind: Object.fromEntries(bytesByKind(transfers)),
      icon: totalBytes(transfers.filter(isIcon)),
      files: totalBytes(files),
      inline: inlineScript(page),
    });
  }
  return weights;
}

/**
 * These stand in for a page that is not there, at any address. They mend the address of a link that was
 * damaged on its way, so that they are no pages to read.
 */
const STAND_INS: readonly string[] = ['/404.html', '/zonder-internet/'];

/** Pages to read, by what the goals say about them. */
export function readingPages(pages: readonly PageWeight[]) {
  const helped = /^\/(barrieres|zoeken|oefeningen\/[^/]+)\/$/;
  return {
    // A page without a budget of its own is one to read.
    plain: pages.filter(
      ({ address }) =>
        budgetFor(address).entry.startsWith('the default') && !STAND_INS.includes(address),
    ),
    helped: pages.filter(({ address }) => helped.test(address)),
  };
}

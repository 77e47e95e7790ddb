import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../site/site.ts';
import { serveSite } from '../../support/serve.ts';
import { DEPTHS, type Depth } from './assumptions.ts';
import type { Site, SiteFile } from './caching.ts';
import { lastingName, type BuiltFile } from './files.ts';
import { hostHeaders, isImmutable } from './hostHeaders.ts';
import { walk, walkPage, type Walk } from './walk.ts';

/** Pages that are part of a walk, or nothing by themselves. */
const NOT_BY_THEMSELVES = ['/', '/404.html', '/vragenlijst/', '/resultaat/', '/gedeeld/'];

export interface Visits {
  readonly depths: Readonly<Record<Depth, Walk>>;
  /** Of every folder its heaviest page, and how many there are in it. */
  readonly pages: readonly { readonly address: string; readonly of: number; readonly walk: Walk }[];
}

/** The heaviest page of each folder. */
function pagesToRead(dist: string, files: ReadonlyMap<string, BuiltFile>) {
  const weigh = (address: string) => files.get(`${address.slice(1)}index.html`)?.packed ?? 0;
  const addresses = pagesOf(dist)
    .map(({ address }) => address)
    .filter((address) => !NOT_BY_THEMSELVES.includes(address));
  const folderOf = (address: string) => address.split('/')[1];
  return [...new Set(addresses.map(folderOf))].map((folder) => {
    const pages = addresses.filter((address) => folderOf(address) === folder);
    const [address = '/'] = [...pages].sort((a, b) => weigh(b) - weigh(a));
    return { address, of: pages.length };
  });
}

/** Walks through the built site, sent as a host sends it that reads `_headers`. */
export async function measureVisits(
  browser: Browser,
  dist: string,
  files: ReadonlyMap<string, BuiltFile>,
): Promise<Visits> {
  const headers = hostHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const { origin, close } = await serveSite({ root: dist, headers });
  try {
    const pages = [];
    for (const page of pagesToRead(dist, files))
      pages.push({ ...page, walk: await walkPage(browser, origin + page.address) });
    const depths = {
      start: await walk(browser, origin, 'start'),
      result: await walk(browser, origin, 'result'),
      shared: await walk(browser, origin, 'shared'),
    };
    return { depths, pages };
  } finally {
    await close();
  }
}

/** The file behind a path, by its lasting name. */
export function fileOf(path: string): string {
  return lastingName(path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));
}

/** What the simulation has to know of the site. */
export function siteOf(
  { depths }: Visits,
  built: ReadonlyMap<string, BuiltFile>,
  headersOf: ReturnType<typeof hostHeaders>,
  changes: Site['changes'],
): Site {
  // Whoever shares has come all the way.
  const files: SiteFile[] = depths.shared.transfers.map(({ url, bytes }) => {
    const { pathname } = new URL(url);
    const name = fileOf(pathname);
    const body = built.get(name)?.packed ?? Number.NaN;
    return { name, bytes, headers: bytes - body, immutable: isImmutable(headersOf(pathname)) };
  });
  const places = (depth: Depth) =>
    depths[depth].paths.map((path) => {
      const place = files.findIndex(({ name }) => name === fileOf(path));
      if (place < 0) throw new Error(`${path} is not part of the longest visit`);
      return place;
    });
  const visits = { start: places('start'), result: places('result'), shared: places('shared') };
  return { files, visits: visits satisfies Record<keyof typeof DEPTHS, unknown>, changes };
}

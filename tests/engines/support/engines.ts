import { ownFolder } from './ownProcess.ts';
import { presentEngines } from './present.ts';
import { openChromium, openFirefox } from './puppeteer.ts';
import type { Visitor } from './tab.ts';
import { openWebKit } from './webkit.ts';

export interface Engine {
  readonly name: string;
  /** Starts it on a profile of its own, in a folder that is there; not there without the engine. */
  readonly open?: (profile: string) => Promise<Visitor>;
}

export const present = await presentEngines();
const { firefox, webkit } = present;

/** Those that may not be there. */
export const OTHERS: readonly Engine[] = [
  { name: 'Firefox ESR', ...(firefox && { open: (profile) => openFirefox(firefox, profile) }) },
  { name: 'WebKitGTK', ...(webkit && { open: (profile) => openWebKit(webkit, profile) }) },
];
export const ENGINES: readonly Engine[] = [{ name: 'Chromium', open: openChromium }, ...OTHERS];

/** Gives a folder to work in, and removes it whatever happens. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await ownFolder();
  try {
    return await work(folder.path);
  } finally {
    await folder.remove();
  }
}

/** Opens a browser for one visitor, who has never been here, and ends it whatever happens. */
export function asVisitor<T>(
  open: Required<Engine>['open'],
  visit: (visitor: Visitor) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const visitor = await open(folder);
    try {
      return await visit(visitor);
    } finally {
      await visitor.kill();
    }
  });
}

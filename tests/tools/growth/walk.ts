import type { Browser, Page } from '@playwright/test';
import { answerAll } from '../bench/drive.ts';
import { content } from '../bench/content.ts';
import { person } from '../bench/person.ts';
import { totalBytes, type Transfer } from '../bench/traffic.ts';
import { FAST, newVisit } from '../bench/visit.ts';
import type { Depth } from './assumptions.ts';

/** The icon, which the browser of the tests does not ask for and those of visitors do. */
const ICON = '/icon.svg';
const PACE = { betweenAnswers: 20, beforeFinish: 1_000 };

/** What one visit asked for, in order; each file once. */
export interface Walk {
  readonly transfers: readonly Transfer[];
  /** The paths of what was asked for. */
  readonly paths: readonly string[];
  readonly bytes: number;
}

async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Copies a link to the scores, shows its QR code, saves the picture, prints. */
async function shareAndPrint(page: Page): Promise<void> {
  const { choose, give } = content.sharing;
  const { result } = content.ui;
  await page.getByRole('radio', { name: choose.scores, exact: true }).check();
  await press(page, give.copy);
  await page.getByText(give.copied).waitFor();
  await press(page, give.qrShow);
  await page.getByRole('img', { name: give.qrLabel }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, result.pictureSave),
  ]);
  await download.path();
  await page.pdf({ format: 'A4' });
}

/** A first visit, with an empty cache: how far it goes is said by its depth. */
export async function walk(browser: Browser, origin: string, depth: Depth): Promise<Walk> {
  const { page, transfers, close } = await newVisit(browser, FAST);
  try {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${origin}/`);
    await page.evaluate((icon) => fetch(icon), ICON);
    if (depth !== 'start') await answerAll(page, person.response, person.buttons.finish, PACE);
    await quiet(page);
    if (depth === 'shared') await shareAndPrint(page);
    await quiet(page);
    return walked(transfers);
  } finally {
    await close();
  }
}

/** A page of which nobody touches anything, as someone gets it who comes there first. */
export async function walkPage(browser: Browser, address: string): Promise<Walk> {
  const { page, transfers, close } = await newVisit(browser, FAST);
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    return walked(transfers);
  } finally {
    await close();
  }
}

function walked(transfers: readonly Transfer[]): Walk {
  const paths = transfers.map(({ url }) => new URL(url).pathname);
  const twice = paths.filter((path, i) => paths.indexOf(path) < i);
  if (twice.length > 0) throw new Error(`asked for more than once: ${twice.join(', ')}`);
  return { transfers: [...transfers], paths, bytes: totalBytes(transfers) };
}

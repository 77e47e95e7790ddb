import type { BrowserContext, Page } from '@playwright/test';
import type { Picture } from '../../../support/photos/compare.ts';
import { pictureIn, strip } from '../../../support/photos/compare.ts';
import { expect } from '../../fixtures.ts';
import { seedState } from '../device.ts';
import type { Subject } from './subjects.ts';
import { NOON } from './subjects.ts';

/** Opens a page on the day of the photographs, in our own letters: those of devices differ. */
export async function pose(page: Page, context: BrowserContext, subject: Subject): Promise<void> {
  await page.clock.setFixedTime(NOON);
  if (subject.state !== undefined) await seedState(context, subject.state);
  await page.goto(subject.path);
  await subject.reach(page);
  const letters = await page.evaluate(setOwnLetters);
  expect(letters).toBe(4);
}

/** Sets the page in the fonts of the site, whatever has come in so far, and says how many. Runs in the page. */
async function setOwnLetters(): Promise<number> {
  document.fonts.clear();
  const addresses = document.documentElement.dataset['fonts']?.split(' ') ?? [];
  for (const address of addresses) {
    const [, family = '', weight = ''] = /(roer-\w+)-(\d+)/.exec(address) ?? [];
    document.fonts.add(await new FontFace(family, `url(${address})`, { weight }).load());
  }
  return addresses.length;
}

/** Waits, in the page, until nothing moves any more and each canvas has the size of its place. */
async function rest(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const fits = ({ width, clientWidth }: HTMLCanvasElement) =>
    Math.abs(width - clientWidth * devicePixelRatio) <= 1;
  await document.fonts.ready;
  do for (let i = 0; i < 3; i += 1) await frame();
  while (
    document.getAnimations().length > 0 ||
    ![...document.querySelectorAll('canvas')].every(fits)
  );
}

/** Where a part of the page begins, and how high it is; in pixels. Runs in the page. */
function placeOf(part: Element): readonly [top: number, height: number] {
  const { top, height } = part.getBoundingClientRect();
  return [Math.round(top + scrollY), Math.ceil(height)];
}

/** Photographs of the page as it stands, in the order of their names. */
export async function photograph(
  page: Page,
  { heights, parts }: Subject,
  width: 390 | 1280,
): Promise<readonly Picture[]> {
  await page.evaluate(rest);
  const height = heights?.[width];
  const all = await pictureIn(
    await page.screenshot({
      fullPage: true,
      animations: 'disabled',
      ...(height && { clip: { x: 0, y: 0, width, height } }),
    }),
  );
  if (parts === undefined) return [all];
  const places = parts.map((part) => page.locator(`#${part}`).evaluate(placeOf));
  return (await Promise.all(places)).map(([top, high]) => strip(all, top, high));
}

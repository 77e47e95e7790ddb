import type { BrowserContext, Page } from '@playwright/test';
import type { Picture } from '../../support/photos/compare.ts';
import { pictureIn, strip } from '../../support/photos/compare.ts';
import { firstAnswers } from '../../support/builders/responses.ts';
import { expect } from '../fixtures.ts';
import { content, interview, method, ui } from './content.ts';
import { seedState } from './device.ts';
import { fragmentOf } from './links.ts';
import { kernResponse, stateOf } from './people.ts';
import { button, heading, statement } from './quiz.ts';
import { RESTING } from './result.ts';
import type { Screen } from './screen.ts';
import { shows } from './screen.ts';

/** A page to photograph. `height`: only so much of it, where the rest is more of the same. */
interface Subject extends Omit<Screen, 'text'> {
  readonly height?: number;
  /** The ids of parts that get a photograph each, so that a change of one does not move the others. */
  readonly parts?: readonly string[];
}

/** The day of all photographs. */
const NOON = new Date('2026-03-04T12:00:00+01:00');

const begun = { startedAt: NOON.getTime() - 600_000 };
const TWO_SCREENS = 1_700;

/** The same person as in other tests, on the day of the photographs. */
function personWith(answered: number) {
  const state = stateOf(firstAnswers(kernResponse, answered));
  return { ...state, attempts: state.attempts.map((attempt) => ({ ...attempt, ...begun })) };
}
const kern = personWith(kernResponse.size);

/** The pages that carry the site, and the page with all its parts. */
export const subjects: readonly Subject[] = [
  {
    name: 'part',
    path: './stijl/',
    parts: Object.keys(content.style.parts),
    reach: shows(content.style.title),
  },
  { name: 'start', path: './', reach: shows(ui.start.title) },
  {
    name: 'statement',
    path: './vragenlijst/',
    state: personWith(7),
    reach: (page) => expect(statement(page, 7)).toBeVisible(),
  },
  {
    name: 'result',
    path: './resultaat/',
    state: kern,
    reach: async (page) => {
      await expect(heading(page, ui.result.takeTitle)).toBeVisible();
      await expect(page.locator(RESTING)).toBeVisible();
    },
  },
  {
    name: 'shared',
    path: `./gedeeld/#${fragmentOf(kernResponse, true)}`,
    height: TWO_SCREENS,
    reach: (page) => expect(page.locator(RESTING)).toBeVisible(),
  },
  {
    name: 'sheet',
    path: './sollicitatiegesprek/',
    state: kern,
    height: TWO_SCREENS,
    reach: async (page) => {
      await expect(heading(page, interview.title).first()).toBeVisible();
      await expect(button(page, ui.keeping.wipe)).toBeVisible();
    },
  },
  { name: 'method', path: './methode/', height: TWO_SCREENS, reach: shows(method.title) },
];

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

/** The names of the photographs of a page: one of all of it, or one of each part. */
export function namesOf({ name, parts }: Subject): readonly string[] {
  return parts?.map((part) => `${name}-${part}`) ?? [name];
}

/** Photographs of the page as it stands, in the order of their names. */
export async function photograph(
  page: Page,
  { height, parts }: Subject,
): Promise<readonly Picture[]> {
  await page.evaluate(rest);
  const all = await pictureIn(await page.screenshot({ fullPage: true, animations: 'disabled' }));
  if (parts === undefined) return [strip(all, 0, height ?? all.height)];
  const places = parts.map((part) => page.locator(`#${part}`).evaluate(placeOf));
  return (await Promise.all(places)).map(([top, high]) => strip(all, top, high));
}

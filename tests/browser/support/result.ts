import type { Locator, Page } from '@playwright/test';
import type { Profile } from '../../../src/domain/result/profile.ts';
import { REACTION_SCALES, TRAITS } from '../../../src/domain/test/scales.ts';
import { expect } from '../fixtures.ts';
import { roles, traits, ui } from './content.ts';
import { rowsOf } from './rows.ts';

async function shownRows(page: Page, caption: string): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole('table', { name: caption, exact: true });
  await expect(table).toBeVisible();
  const rows = await table.locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
  // The earlier margin is below a narrower one.
  return cells.map((texts) => texts.map((text) => text.split('\n')[0] ?? ''));
}

/** Expects the table of the bouwstenen to hold these scores, in fixed order. */
export async function expectScores(page: Page, profile: Profile): Promise<void> {
  const table = page.getByRole('table', { name: 'Scores per bouwsteen', exact: true });
  await expect(table.getByRole('rowheader')).toHaveText(TRAITS.map((trait) => traits[trait].name));
  await expect(async () => {
    expect(await shownRows(page, 'Scores per bouwsteen')).toEqual(rowsOf(profile, TRAITS));
  }).toPass();
}

/** Expects the table of the roles to hold these scores. */
export async function expectRoles(page: Page, profile: Profile): Promise<void> {
  const table = page.getByRole('table', { name: 'Scores per rol', exact: true });
  await expect(table.getByRole('rowheader')).toHaveText(
    REACTION_SCALES.map((scale) => new RegExp(`^${roles[scale].name} `)),
  );
  expect(await shownRows(page, 'Scores per rol')).toEqual(rowsOf(profile, REACTION_SCALES));
}

/** A radar with its chart over it, at rest: nothing moves any more. */
export const RESTING = '.radar-face:has([data-cover=resting])';

/** Moves the pointer a little where nothing stands, once the radar is there to hear it. */
export async function moveInCorner(page: Page): Promise<void> {
  await expect(page.locator('.radar svg')).toBeVisible();
  await page.mouse.move(2, 2);
  await page.mouse.move(3, 3);
}

/**
 * Waits until the chart over a radar is at rest. It comes only for a person who did anything: here, who
 * moved the pointer in the corner of the page.
 */
export async function expectChart(page: Page): Promise<void> {
  await moveInCorner(page);
  await expect(page.locator(RESTING)).toBeVisible();
}

/** The script of that chart. */
export const CHART = /\/MovingRadar\.[^/]*\.js/;

/** What the radar must say to people who cannot see it: every score, in fixed order. */
export function radarLabel(profile: Profile): string {
  const scores = TRAITS.map((trait) => {
    const score = profile.scores.get(trait);
    const points = score?.kind === 'scored' ? Math.round(score.points) : Number.NaN;
    return `${traits[trait].name.toLowerCase()} ${points}`;
  });
  const last = scores.at(-1) ?? '';
  return `Radar met zes bouwstenen, elk van 0 tot 100: ${scores.slice(0, -1).join(', ')} en ${last}.`;
}

/** The band that asks what to practise, or gives the step. */
export function stepBand(page: Page): Locator {
  return page.locator('.now');
}

/**
 * Waits until no fold is opening or closing. A button below one moves meanwhile, and a press that ends
 * beside where it began is no click: on a busy machine that lost one in some hundreds.
 */
async function expectFoldsAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect }) => {
      const moved = effect instanceof KeyframeEffect ? effect.pseudoElement : null;
      return moved !== '::details-content';
    }),
  );
}

/** Opens every fold of a result, once all its parts are there. */
export async function openFolds(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: ui.result.takeTitle })).toBeVisible();
  await page.getByRole('button', { name: ui.result.openAll, exact: true }).click();
  await expectFoldsAtRest(page);
}

/** Opens one fold of a result. */
export async function unfold(page: Page, title: string): Promise<void> {
  await page
    .locator('summary')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .click();
  await expectFoldsAtRest(page);
}

/** The fold with the steps to practise. */
export function stepsFold(page: Page): Locator {
  return page.locator('details.tips');
}

/** Goes from a result to the screen for sharing it. */
export async function goSharing(page: Page): Promise<void> {
  await page.getByRole('button', { name: ui.result.share, exact: true }).click();
  await expect(page.getByRole('heading', { name: ui.share.title })).toBeFocused();
}

/** The way from a result to the interview sheet. */
export function sheetLink(page: Page): Locator {
  return page.locator('.tools').getByRole('link', { name: ui.result.sheet, exact: true });
}

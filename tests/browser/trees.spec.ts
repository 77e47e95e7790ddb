import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { State } from '../../src/domain/history/state.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { SHEET } from './support/interview.ts';
import { fragmentOf } from './support/links.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading, kernStatements, statement } from './support/quiz.ts';
import { goSharing } from './support/result.ts';
import type { Screen } from './support/screen.ts';
import { shows } from './support/screen.ts';

const statements = kernStatements.length;
const kern = stateOf(kernResponse);
const after = (answers: number): State => stateOf(firstAnswers(kernResponse, answers));

/** The main screens, as a screen reader goes through them. */
const screens: readonly Screen[] = [
  { name: 'start', path: './', reach: shows(ui.start.title) },
  {
    name: 'statement',
    path: './',
    state: after(3),
    // The one before: there the answer is to be heard too.
    reach: async (page) => {
      await expect(statement(page, 3)).toBeVisible();
      await button(page, 'Vorige').click();
      await expect(statement(page, 2)).toBeFocused();
    },
  },
  {
    name: 'halfway',
    path: './',
    state: after(statements),
    reach: async (page) => {
      await expect(heading(page, ui.questionnaire.halfwayTitle)).toBeVisible();
      await expect(page.getByRole('main').getByRole('img')).toBeVisible();
    },
  },
  {
    name: 'situation',
    path: './',
    state: after(statements + 4),
    reach: (page) => expect(page.locator('.situation')).toBeVisible(),
  },
  { name: 'result', path: './resultaat/', state: kern, reach: shows(ui.result.takeTitle) },
  { name: 'sharing', path: './resultaat/', state: kern, reach: goSharing },
  {
    name: 'shared-result',
    path: `./gedeeld/#${fragmentOf(kernResponse, true)}`,
    reach: (page) => expect(button(page, 'Kopieer link')).toBeVisible(),
  },
  {
    name: 'sheet',
    path: SHEET,
    state: kern,
    reach: (page) => expect(button(page, 'Wis alles')).toBeVisible(),
  },
];

/** Stands in the files for the address that the site has today. */
const SITE = 'https://site.test';

const inPlaceOf = (text: string, from: string, to: string) =>
  text.replaceAll(from, to).replaceAll(encodeURIComponent(from), encodeURIComponent(to));

/**
 * Expects the tree to be that of the file, with every word and number, no more and no less. With
 * `--update-snapshots=all` (`npm run trees`) it writes the file. Not by the runner's own files: those
 * take any number for right.
 */
async function expectTree(page: Page, name: string): Promise<void> {
  const file = join(import.meta.dirname, 'trees', `${name}.yml`);
  const { origin } = new URL(page.url());
  const part = page.locator('main');
  // What is written must be the screen, and not that it is on its way.
  await expect(part.getByText(ui.loading.coming)).toHaveCount(0);
  if (test.info().config.updateSnapshots === 'all') {
    const tree = inPlaceOf(await part.ariaSnapshot(), origin, SITE);
    await writeFile(file, `- /children: deep-equal\n${tree}\n`);
    return;
  }
  const tree = inPlaceOf(await readFile(file, 'utf8'), SITE, origin);
  await expect(part).toMatchAriaSnapshot(tree);
}

for (const { name, path, state, reach } of screens) {
  test(`the tree of ${name} holds the same, in the same order`, async ({ page, context }) => {
    if (state !== undefined) await seedState(context, state);
    await page.goto(path);
    await reach(page);
    await expectTree(page, name);
  });
}

import type { Page } from '@playwright/test';
import { resolve } from 'node:path';
import { firstAnswers } from '../../support/builders/responses.ts';
import { readPdf } from '../../support/pdf.ts';
import { serveSite, type Fault } from '../../support/serve.ts';
import { expect, test as rootTest, type Site } from '../fixtures.ts';
import { ui } from './content.ts';
import { kernResponse, profileFor } from './people.ts';
import { kernStatements, statement } from './quiz.ts';
import { expectScores } from './result.ts';

/** The built site. */
export const BUILT = resolve(import.meta.dirname, '../../..', process.env['AHR_DIST'] ?? 'dist');

/** What the host does now; at the start of each test it works. */
export const host: {
  root: string;
  home: boolean;
  fault: (path: string) => Fault | undefined;
} = {
  root: BUILT,
  home: false,
  fault: () => undefined,
};

/** The same watched pages, from a host that can fail on request. */
export const test = rootTest.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const served = await serveSite({
      root: () => host.root,
      fallback: () => (host.home ? '/' : undefined),
      fault: (path) => host.fault(path),
      packing: 'quick',
    });
    const url = (path = ''): string => `${served.origin}/${path.replace(/^\//, '')}`;
    await use({ ...served, base: '/', url });
    await served.close();
  },
});

/** A host that works, before each test. */
export function restoreHost(): void {
  Object.assign(host, { root: BUILT, home: false, fault: () => undefined });
}

/** What a browser says about all deliberate failures. */
export const FAULTS = /net::ERR_|Failed to (fetch|load)|status of 404/;

/** A person who answered the statements. */
export const answers = firstAnswers(kernResponse, kernStatements.length);

/** All addresses except the page itself and its icon. */
export const isPart = (path: string) => /^\/(_astro|teksten)\//.test(path);

/** Answers statements by digit, from the current one up to another, which is not answered. */
export async function answerTo(page: Page, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    await statement(page, index).waitFor();
    await page.keyboard.press(String(kernResponse.get(kernStatements[index]?.id ?? '')?.value));
  }
}

/** Marks the current page, so that an unwanted reload is noticed. */
export const mark = (page: Page) =>
  page.evaluate(() => void Reflect.set(globalThis, 'isSamePage', true));
export const isMarked = (page: Page) =>
  page.evaluate(() => Reflect.get(globalThis, 'isSamePage') === true);

/** The result of the statements is there, on screen and on paper. */
export async function expectResult(page: Page): Promise<void> {
  await expectScores(page, profileFor(answers));
  await expect(page.getByRole('heading', { name: ui.result.onTitle })).toBeVisible();
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages[0]?.text).toContain('Zelfbewustzijn');
}

// cspell:ignore fbclid
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf } from '../../src/islands/placing/parts.ts';
import type { PieceName } from '../../src/islands/placing/pieces.ts';
import { PIECES } from '../../src/islands/placing/pieces.ts';
import { expect, test as rootTest } from './fixtures.ts';
import { answerName, content, items, kernStatements, ui, wordingOf } from './support/content.ts';
import { seedState, storedAnswers } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, choice, heading, radio, statement } from './support/quiz.ts';
import { openFolds } from './support/result.ts';

const FIRST = kernStatements[0]?.id ?? '';
/** Another one, which a blogger chose. */
const OTHER = kernStatements[6]?.id ?? '';
const [BLOG = { id: '', label: '', address: '' }] = content.site.blogs;

type Blog = (home: string) => Promise<string>;

/** A page of another site with the pieces twice, as a blogger pastes them; gives its address. */
const test = rootTest.extend<{ blog: Blog }>({
  // eslint-disable-next-line no-empty-pattern
  blog: async ({}, use) => {
    let body = '';
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Blog</title><link rel="icon" href="data:,">${body}`);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    // Another name for this machine makes another site.
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    await use((home) => {
      const data = {
        locale: content.locale,
        texts: content.placing,
        siteName: ui.site.name,
        question: ui.questionnaire.question,
        answers: ui.questionnaire.answers,
        alt: ui.site.previewAlt,
        statements: kernStatements.map(({ id }) => ({ id, text: items.statements[id] ?? '' })),
        home,
        picture: `${home}beeld/start.png`,
      };
      const piece = (name: PieceName, item: string) =>
        `<section data-item="${item}">${codeOf(PIECES[name](data, { van: BLOG.id, item }, data))}</section>`;
      body = [FIRST, OTHER].flatMap((item) => [piece('links', item), piece('card', item)]).join('');
      return Promise.resolve(address);
    });
    server.closeAllConnections();
    server.close();
  },
});

test.use({ allow: [/foreign origin: GET http:\/\/localhost:\d+\/$/] });

test('an answer on a blog is the first answer, and never goes over one that is there', async ({
  page,
  site,
  blog,
}) => {
  const address = await blog(site.url());
  await page.goto(address);
  const pictures = page.getByAltText(ui.site.previewAlt);
  await expect(pictures).toHaveCount(2);
  await expect
    .poll(() =>
      pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
    )
    .toEqual([1200, 1200]);

  const tap = (item: string, value: number) =>
    page
      .locator(`[data-item=${item}]`)
      .getByRole('link', { name: answerName(value), exact: true })
      .click();
  await tap(FIRST, 4);
  await expect(page.getByText(ui.arrival.first)).toBeVisible();
  await expect(page).toHaveURL(site.url());
  await expect(radio(page, 4)).toBeChecked();
  await expect.poll(async () => Object.keys((await storedAnswers(page))[0] ?? {})).toEqual([FIRST]);
  await button(page, ui.questionnaire.next).click();
  await expect(statement(page, 1)).toBeVisible();
  await expect(page.getByText(ui.arrival.first)).toBeHidden();

  // The same person taps again, elsewhere on that blog.
  await page.goto(address);
  await tap(OTHER, 2);
  const asked = page.getByText(`‘${wordingOf(OTHER)}’`);
  await expect(asked).toBeVisible();
  await button(page, ui.arrival.addNo).click();
  await expect(asked).toBeHidden();
  expect(Object.keys((await storedAnswers(page))[0] ?? {})).toEqual([FIRST]);
  await page.goto(address);
  await tap(FIRST, 1);
  await button(page, ui.arrival.replaceYes.replace('{tapped}', answerName(1))).click();
  await expect.poll(async () => (await storedAnswers(page))[0]?.[FIRST]?.[0]).toBe(1);
  await expect(page).toHaveURL(site.url());

  // No server saw an answer.
  const seen = site.requests.map(({ path }) => path).filter((path) => path.includes('?'));
  expect(new Set(seen)).toEqual(
    new Set([FIRST, OTHER].map((item) => `${site.base}?van=${BLOG.id}&s=${item}`)),
  );
});

test('a link without an answer asks its statement, and then the test begins', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url()}?s=${OTHER}&utm_source=nieuwsbrief&s=r&ref=x#`);
  await expect(heading(page, wordingOf(OTHER))).toBeVisible();
  await expect(page).toHaveURL(site.url());
  await choice(page, 3).click();
  await expect(statement(page, 0)).toBeVisible();
  await expect.poll(async () => Object.keys((await storedAnswers(page))[0] ?? {})).toEqual([OTHER]);
});

test('under the result a quiet link leads back to the blog, until all is wiped', async ({
  page,
  context,
  site,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto(`${site.url()}?van=${BLOG.id}&fbclid=abc`);
  await button(page, ui.questionnaire.finish).click();
  const back = page.getByRole('link', { name: ui.result.blogBack.replace('{blog}', BLOG.label) });
  await expect(back).toHaveAttribute('href', BLOG.address);
  await page.reload();
  await expect(back).toBeVisible();
  await openFolds(page);
  await button(page, ui.keeping.wipe).click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

// cspell:ignore fbclid
import { serveBlog } from '../support/blog.ts';
import { expect, test as rootTest } from './fixtures.ts';
import { answerName, content, kernStatements, ui, wordingOf } from './support/content.ts';
import { seedState, storedAnswers } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { pieceFrom } from './support/pieces.ts';
import { button, choice, heading, radio, statement } from './support/quiz.ts';
import { openFolds } from './support/result.ts';

const FIRST = kernStatements[0]?.id ?? '';
/** Another one, which a blogger chose. */
const OTHER = kernStatements[6]?.id ?? '';
const [BLOG = { id: '', label: '', address: '' }] = content.site.blogs;

/** A page of another site with the pieces twice, as a blogger pastes them; gives its address. */
const test = rootTest.extend<{ blog: string }>({
  blog: async ({ site }, use) => {
    const blog = await serveBlog();
    const piecesOn = (item: string) =>
      (['links', 'card'] as const).map((name) => pieceFrom(site.url(), name, item));
    blog.write(...[FIRST, OTHER].flatMap(piecesOn));
    await use(blog.address);
    await blog.close();
  },
});

test.use({ allow: [/foreign origin: GET http:\/\/localhost:\d+\/$/] });

test('an answer on a blog is the first answer, and never goes over one that is there', async ({
  page,
  site,
  blog,
}) => {
  await page.goto(blog);
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
  await page.goto(blog);
  await tap(OTHER, 2);
  const asked = page.getByText(`‘${wordingOf(OTHER)}’`);
  await expect(asked).toBeVisible();
  await button(page, ui.arrival.addNo).click();
  await expect(asked).toBeHidden();
  expect(Object.keys((await storedAnswers(page))[0] ?? {})).toEqual([FIRST]);
  await page.goto(blog);
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

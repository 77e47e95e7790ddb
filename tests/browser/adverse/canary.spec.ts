import type { BrowserContext, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { encodeAnswerFile } from '../../../src/codecs/files/answers.ts';
import { encodeName } from '../../../src/codecs/links/name.ts';
import { shuffledReactions } from '../../../src/domain/test/shuffle.ts';
import { fill } from '../../../src/i18n/format.ts';
import { answerWithCare, KERN } from '../../support/builders/responses.ts';
import { readPdf } from '../../support/pdf.ts';
import { expect, test } from '../fixtures.ts';
import {
  ANSWERS,
  cookiesOf,
  NAME,
  NOTE,
  overhear,
  tracesIn,
  tracesSent,
} from '../support/canary.ts';
import { instrument, interview, sharing, ui } from '../support/content.ts';
import {
  expectNothingStored,
  seedState,
  storedAnswers,
  storedSeed,
  storedText,
} from '../support/device.ts';
import { box, storedSheet, storyOn } from '../support/interview.ts';
import { kernResponse, stateOf, summaryFor } from '../support/people.ts';
import {
  button,
  expectOpen,
  heading,
  kernSituations,
  kernStatements,
  reaction,
  row,
  statement,
} from '../support/quiz.ts';
import { copiedLink, reveal } from '../support/sharing.ts';
import { sheetLink, goSharing, openFolds } from '../support/result.ts';

const { choose, compare, give, opened } = sharing;
const { result } = ui;
const valueOf = (id: string) => kernResponse.get(id)?.value ?? Number.NaN;

/** A second visitor: another person, with a result of their own. */
const other = answerWithCare(KERN);

async function answerStatements(page: Page, from: number, to: number): Promise<void> {
  for (const [index, { id }] of [...kernStatements.entries()].slice(from, to)) {
    await expect(statement(page, index)).toBeVisible();
    await page.clock.fastForward(4_000);
    await page.keyboard.press(String(valueOf(id)));
  }
}

async function answerSituations(page: Page): Promise<void> {
  const seed = await storedSeed(page);
  for (const [index, situation] of kernSituations.entries()) {
    for (const [order, { id }] of shuffledReactions(instrument, situation, seed).entries()) {
      if (order > 0) await expectOpen(page, id);
      await page.clock.fastForward(4_000);
      await row(reaction(page, id), valueOf(id)).click();
    }
    const isLast = index === kernSituations.length - 1;
    await button(page, isLast ? 'Bekijk mijn resultaat' : 'Volgende').click();
  }
}

/** Saves a file as a person does; gives its content. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFile(await download.path());
}

async function paperOf(page: Page): Promise<string> {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  return pages.map(({ text }) => text).join('\n');
}

/** Answers the kern, with a break in the middle; gives the page with the result. */
async function answerAndResume(context: BrowserContext): Promise<Page> {
  const first = await context.newPage();
  await first.clock.install();
  await first.goto('./');
  await answerStatements(first, 0, 9);
  await expect(statement(first, 9)).toBeVisible();
  await first.close();
  const page = await context.newPage();
  await page.goto('./');
  await expect(button(page, ui.questionnaire.again)).toBeVisible();
  await answerStatements(page, 9, kernStatements.length);
  await button(page, ui.questionnaire.halfwayGo).click();
  await answerSituations(page);
  await expect(heading(page, summaryFor(kernResponse).heading)).toBeVisible();
  return page;
}

test('a name, answers and notes go through the whole site, and nothing of them leaves it', async ({
  context,
  newVisitor,
  site,
}) => {
  const before = site.requests.length;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { heads, lines } = await overhear(context);

  const page = await answerAndResume(context);
  // The canary is really there: its answers are on the device.
  const [answers = {}] = await storedAnswers(page);
  expect(Object.fromEntries(Object.entries(answers).map(([id, [value]]) => [id, value]))).toEqual(
    Object.fromEntries([...kernResponse].map(([id, { value }]) => [id, value])),
  );

  // A plan in own words, under the step.
  await button(page, `${result.choosePlace}: Authenticiteit`).click();
  await button(page, result.ownPlanMake).click();
  await page.getByRole('textbox', { name: result.ownPlanParts.when }).fill(NOTE);
  await page.getByRole('textbox', { name: result.ownPlanParts.act }).fill(`bel ik ${NAME}`);
  const plan = `Als ik ${NOTE}, dan bel ik ${NAME}.`;
  await expect(page.locator('.now').getByText(plan)).toBeVisible();

  // Shared: as a link with a name, as a code on the screen, as text.
  await goSharing(page);
  await reveal(page, 'answers');
  await page.getByRole('textbox', { name: choose.name }).fill(NAME);
  const link = await copiedLink(page);
  expect(link).toBe(site.url(`gedeeld/#${ANSWERS}.${encodeName(NAME)}`));
  await button(page, give.qrShow).click();
  await expect(page.getByRole('img', { name: give.qrLabel })).toBeVisible();
  await button(page, result.backToResult).click();
  await openFolds(page);
  await button(page, result.copyText).click();
  await expect(page.getByText(result.textCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(NOTE);

  // Exported: the answers as a file, the radar as a picture with the name on it.
  const file = (await saved(page, result.saveAnswers)).toString();
  expect(file).toContain(encodeAnswerFile(instrument.version, kernResponse).slice(0, 80));
  await page.getByLabel(result.pictureName, { exact: true }).fill(NAME);
  await expect(
    page.getByRole('img', { name: new RegExp(fill('De radar van {name}', { name: NAME })) }),
  ).toBeVisible();
  expect((await saved(page, result.pictureSave)).length).toBeGreaterThan(50_000);
  expect(file).not.toContain(NOTE);
  const paper = await paperOf(page);
  expect(paper).toContain(summaryFor(kernResponse).heading);
  expect(paper).toContain(NOTE);

  // Notes for an interview, on paper too; then read again on a later visit.
  await sheetLink(page).click();
  const story = storyOn(page, 'Mijn sterke kant: verantwoordelijkheid');
  await box(story, interview.frames.strength.situation.label).fill(`Toen ${NAME}: ${NOTE}.`);
  await button(page, interview.stories.ownPlanTake).click();
  const practised = box(
    storyOn(page, 'Mijn ontwikkelpunt: authenticiteit'),
    interview.frames.growth.practise.label,
  );
  await expect(practised).toHaveValue(plan);
  await page.getByRole('textbox', { name: interview.general.about.question }).fill(NOTE);
  await expect.poll(() => storedSheet(page)).toContain(`"about":["${NOTE}"`);
  expect(await paperOf(page)).toContain(NOTE);
  await page.reload();
  await expect(box(story, interview.frames.strength.situation.label)).toHaveValue(new RegExp(NOTE));
  expect(await page.evaluate(() => location.search)).toBe('');
  const cookies = [...(await cookiesOf(page))];

  // The receiver opens the link, lays an own result beside it, prints it and takes it over.
  const visitor = await newVisitor();
  const heard = await overhear(visitor);
  const own = await seedState(visitor, stateOf(other));
  const theirs = await visitor.newPage();
  await theirs.goto(link);
  await expect(theirs.getByText(fill(opened.by, { name: `‘${NAME}’` }))).toBeVisible();
  await button(theirs, compare.show).click();
  await expect(theirs.locator('.compare .radar svg')).toBeVisible();
  await expect.poll(() => storedText(theirs)).toBe(own);
  expect(await paperOf(theirs)).toContain(NAME);
  await button(theirs, opened.adopt).click();
  await button(theirs, opened.adoptYes).click();
  await theirs.waitForURL('**/resultaat/');
  await expect(heading(theirs, summaryFor(kernResponse).heading)).toBeVisible();
  cookies.push(...(await cookiesOf(theirs)));

  // Nobody except the two of them has seen it.
  const requests = site.requests.slice(before);
  expect(requests.length).toBeGreaterThan(20);
  expect(tracesSent(requests)).toEqual([]);
  expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(requests.filter(({ received }) => received !== '')).toEqual([]);
  expect(requests.filter(({ path }) => path.includes('?'))).toEqual([]);
  const names = new Set(requests.flatMap(({ headers }) => headers.map(nameOf)));
  expect([...names].filter((name) => /^(cookie|referer|authorization)$/.test(name))).toEqual([]);
  expect(cookies).toEqual([]);
  const heardHeads = [...heads, ...heard.heads];
  expect(heardHeads.some((head) => head.startsWith('Je resultaat'))).toBe(true);
  expect(tracesIn('head', heardHeads)).toEqual([]);
  expect(tracesIn('console', [...lines, ...heard.lines])).toEqual([]);

  // After a wipe it is nowhere.
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  await expectNothingStored(page);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

function nameOf(header: string): string {
  return header.slice(0, header.indexOf(':')).toLowerCase();
}

test.describe('a leak', () => {
  test.use({ allow: [/405/] });

  test('is detected, wherever it is', async ({ page, context, site }) => {
    const before = site.requests.length;
    const { heads, lines } = await overhear(context);
    await page.goto('./#inhoud');
    expect(tracesSent(site.requests.slice(before))).toEqual([]);
    await page.evaluate(
      async ([name, note, answers]) => {
        document.cookie = `wie=${name}`;
        document.title = `Van ${name}`;
        console.log(`{"about":"${note}"}`);
        await fetch(`./robots.txt?a=${answers}`, { headers: { 'x-note': btoa(`:${note}`) } });
        await fetch('./robots.txt', { method: 'POST', body: '{"pro-3":[4,1,0]}' });
        document.querySelector('meta[name=description]')?.setAttribute('content', note);
      },
      [NAME, NOTE, ANSWERS] as const,
    );
    const found = tracesSent(site.requests.slice(before)).map((trace) => trace.split(':')[0]);
    expect(new Set(found)).toEqual(new Set(['request line', 'header', 'body']));
    expect(await cookiesOf(page)).toEqual([`wie=${NAME}`, `wie=${NAME}`]);
    await expect.poll(() => tracesIn('head', heads).length).toBeGreaterThan(1);
    expect(tracesIn('console', lines)).not.toEqual([]);
  });
});

import type { Page } from '@playwright/test';
import { cardWords } from '../../src/i18n/say/card.ts';
import { fill } from '../../src/i18n/format.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { cards, sharing, traits, ui } from './support/content.ts';
import { expectNothingStored, seedState } from './support/device.ts';
import { answersFragmentOf, fragmentOf } from './support/links.ts';
import { fullResponse, kernResponse, stateOf, summaryFor } from './support/people.ts';
import { button } from './support/quiz.ts';
import { drawnModules, modulesOf } from './support/qrModules.ts';
import { copiedLink, preview, reveal, sharePart } from './support/sharing.ts';
import { goSharing } from './support/result.ts';
import { putIn } from './support/putIn.ts';

const { choose, give } = sharing;
const CARD = 'gedeeld/verantwoordelijkheid/';

/** Imitates the device's share sheet, which headless browsers lack; records what it is given. */
async function stubShareSheet(page: Page, refusal?: string): Promise<void> {
  await page.addInitScript((name) => {
    const given: unknown[] = [];
    const share = (data: unknown) => {
      given.push(data);
      return name === undefined ? Promise.resolve() : Promise.reject(new DOMException('', name));
    };
    Object.assign(navigator, { share });
    Object.assign(globalThis, { given });
  }, refusal);
}
const givenTo = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { given: unknown[] }).given);

test.describe('with a result', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await seedState(context, stateOf(kernResponse));
    await stubShareSheet(page);
    await page.goto('./resultaat/');
    await goSharing(page);
  });

  test('the least open choice comes first: a card, and the preview says what its address shows', async ({
    page,
    site,
  }) => {
    await expect(page.getByRole('radio', { name: choose.card, exact: true })).toBeChecked();
    const seen = preview(page);
    const words = cardWords(
      { id: 'verantwoordelijkheid', traits: ['verantwoordelijkheid'] },
      { locale: 'nl', cards, traits },
    );
    for (const text of [words.shared, words.title, words.lead])
      await expect(seen).toContainText(text);
    await expect(seen).toContainText(site.url(CARD));
    await expect(seen).toContainText(sharing.preview.cardOnly);
    await expect(seen.getByRole('table')).toHaveCount(0);
    await expect(sharePart(page).getByText(give.warning)).toBeVisible();
    await expect(page.getByRole('textbox', { name: choose.name })).toHaveCount(0);
    expect(await copiedLink(page)).toBe(site.url(CARD));
    // The card itself begins with these words.
    await page.goto(site.url(CARD));
    for (const text of [words.shared, words.title, words.lead])
      await expect(page.getByText(text, { exact: true })).toBeVisible();
  });

  test('the copied link is the previewed one, and a name is plain text', async ({
    page,
    site,
    newVisitor,
  }) => {
    const name = '<img src=x onerror=alert()>';
    await reveal(page, 'scores');
    await expect(preview(page).getByText(sharing.preview.noName)).toBeVisible();
    await page.getByRole('textbox', { name: choose.name }).fill(`  ${name}\u202e `);
    const by = fill(sharing.opened.by, { name: `‘${name}’` });
    await expect(preview(page).getByText(by)).toBeVisible();
    await expect(preview(page)).toContainText(summaryFor(kernResponse, 'shared').heading);
    const link = await copiedLink(page);
    expect(link.startsWith(site.url(`gedeeld/#${fragmentOf(kernResponse)}.`))).toBe(true);

    const stranger = await (await newVisitor()).newPage();
    await stranger.goto(link);
    await expect(stranger.getByText(by)).toBeVisible();
    await expect(stranger.locator('main img')).toHaveCount(0);
    expect(await stranger.title()).not.toContain('img');
  });

  test('a name stops at forty characters, and says so only near the end', async ({ page }) => {
    await reveal(page, 'answers');
    const field = page.getByRole('textbox', { name: choose.name });
    await field.fill('A'.repeat(29));
    await expect(field).toHaveAccessibleDescription(choose.nameNote);
    await field.fill('A'.repeat(38));
    const left = fill(choose.nameLeft, { n: 2 });
    await expect(field).toHaveAccessibleDescription(`${choose.nameNote} ${left}.`);
    await field.fill('');
    await field.pressSequentially('B'.repeat(45), { delay: 0 });
    await expect(field).toHaveValue('B'.repeat(40));
    await expect(preview(page)).toContainText(`‘${'B'.repeat(40)}’ deelde dit met je.`);
    await putIn(page, field, 'C'.repeat(12));
    await expect(page.getByText(fill(choose.nameCut, { n: 12 }))).toBeVisible();
    await field.press('Backspace');
    await expect(page.getByText(fill(choose.nameCut, { n: 12 }))).toHaveCount(0);
    // A picture takes the place of two characters: the count ends where the field does.
    await field.fill('😀'.repeat(19));
    await expect(field).toHaveAccessibleDescription(`${choose.nameNote} ${left}.`);
  });

  test('every name in the preview is on one line', async ({ page }) => {
    await reveal(page, 'scores');
    const names = preview(page).getByRole('rowheader');
    await expect(names).toHaveCount(6);
    const heights = await names.evaluateAll((cells) => cells.map((cell) => cell.clientHeight));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(2);
  });

  test("the device's share sheet gets the link", async ({ page, site }) => {
    await button(page, give.device).click();
    await reveal(page, 'scores');
    await button(page, give.device).click();
    await expect
      .poll(() => givenTo(page))
      .toEqual([
        { title: give.cardSubject, text: give.cardMessage, url: site.url(CARD) },
        {
          title: give.subject,
          text: give.message,
          url: site.url(`gedeeld/#${fragmentOf(kernResponse)}`),
        },
      ]);
    // Neither sheet nor name has anything to tell.
    await expect(sharePart(page).getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
  });

  test('mail and WhatsApp are plain links that hold the link; LinkedIn too, for a card', async ({
    page,
    site,
  }) => {
    const part = sharePart(page);
    const addressOf = async (name: string) => {
      const link = part.getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
      return new URL((await link.getAttribute('href')) ?? '');
    };
    for (const what of ['card', 'scores', 'answers'] as const) {
      await reveal(page, what);
      const link = await copiedLink(page);
      const mail = await addressOf(give.mail);
      const parameters = new URLSearchParams(mail.search);
      expect(mail.protocol + mail.pathname).toBe('mailto:');
      // RFC 6068: a line break is CR and LF. The link has a line to itself.
      expect(mail.search).not.toMatch(/(?<!%0D)%0A/i);
      expect(parameters.get('body')?.split('\r\n')).toEqual([expect.any(String), '', link, '']);
      expect(parameters.get('subject')).toBe(what === 'card' ? give.cardSubject : give.subject);
      const whatsapp = await addressOf(give.whatsapp);
      expect(whatsapp.origin + whatsapp.pathname).toBe('https://wa.me/');
      expect(whatsapp.searchParams.get('text')?.split('\n').at(-1)).toBe(link);
      const linkedin = part.getByRole('link', { name: give.linkedin });
      if (what === 'card') {
        const { hostname, searchParams } = await addressOf(give.linkedin);
        expect(hostname).toBe('www.linkedin.com');
        expect(searchParams.get('url')).toBe(site.url(CARD));
        await expect(linkedin).toHaveAttribute('target', '_blank');
      } else {
        await expect(linkedin).toHaveCount(0);
      }
    }
    expect(site.requests.every(({ path }) => path.startsWith('/'))).toBe(true);
  });

  test('a QR code holds the same link, and follows the choice', async ({ page, site }) => {
    await button(page, give.qrShow).click();
    await expect(page.getByRole('img', { name: give.qrLabel })).toBeVisible();
    expect(await drawnModules(page, give.qrLabel)).toEqual(modulesOf(site.url(CARD)));
    await reveal(page, 'answers');
    const link = site.url(`gedeeld/#${answersFragmentOf(kernResponse)}`);
    await expect(async () =>
      expect(await drawnModules(page, give.qrLabel)).toEqual(modulesOf(link)),
    ).toPass();
    // White around it in the dark too: without that no scanner finds the code.
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = page.getByRole('img', { name: give.qrLabel }).locator('rect');
    await expect(paper).toHaveCSS('fill', 'rgb(255, 255, 255)');
    await button(page, give.qrHide).click();
    await expect(page.getByRole('img', { name: give.qrLabel })).toHaveCount(0);
  });

  test('a QR code is on paper only while it is on the screen', async ({ page }) => {
    const paper = async () => {
      await expect(page.locator('.paper-from')).toHaveCount(1);
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeLessThanOrEqual(3);
      return pages.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ');
    };
    await expect(button(page, give.qrShow)).toBeVisible();
    expect(await paper()).not.toContain(give.qrPaper);
    await button(page, give.qrShow).click();
    await expect(page.getByRole('img', { name: give.qrLabel })).toBeVisible();
    const text = await paper();
    expect(text).toContain(give.qrPaper);
    expect(text).not.toContain(give.qrNote);
    expect(text).not.toContain(give.copy);
  });
});

test('closing the share sheet again is no error; a failure says what to do', async ({
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  for (const [refusal, said] of [
    ['AbortError', ''],
    ['NotAllowedError', give.deviceFailed],
  ] as const) {
    const page = await context.newPage();
    await stubShareSheet(page, refusal);
    await page.goto('./resultaat/');
    await goSharing(page);
    await button(page, give.device).click();
    await expect.poll(async () => (await givenTo(page)).length).toBe(1);
    await expect(sharePart(page).getByRole('status').last()).toHaveText(said);
  }
});

test('without a share sheet the page offers nothing impossible', async ({ page, context }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await goSharing(page);
  await expect(button(page, give.copy)).toBeVisible();
  await expect(button(page, give.device)).toHaveCount(0);
});

test('the link holds all answers only when chosen, and a coach can read them', async ({
  page,
  context,
  newVisitor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seedState(context, stateOf(fullResponse));
  await page.goto('./resultaat/');
  await goSharing(page);
  await reveal(page, 'answers');
  const n = fullResponse.size;
  await expect(preview(page)).toContainText(fill(sharing.preview.allAnswers, { n }));
  const link = await copiedLink(page);
  expect(link.length).toBeLessThanOrEqual(200);
  expect(link.split('#')[1]).toBe(answersFragmentOf(fullResponse));

  const coach = await (await newVisitor()).newPage();
  await coach.goto(link);
  const answers = coach.getByRole('region', { name: fill(sharing.opened.answersTitle, { n }) });
  await answers.getByText(sharing.opened.answersCaption).first().click();
  const rows = answers.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(n);
  await expect(coach.getByText(ui.result.traceAnswer)).toHaveCount(0);
  await expectNothingStored(coach);
});

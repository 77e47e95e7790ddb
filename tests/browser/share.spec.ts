// cspell:ignore fbclid
import { expect, test } from './fixtures.ts';
import { sharing, ui } from './support/content.ts';
import { expectNothingStored, seedState, storedText } from './support/device.ts';
import { fragmentOf, newerFragment } from './support/links.ts';
import { fullResponse, kernResponse, profileFor, stateOf, summaryFor } from './support/people.ts';
import { button, heading, topHeading } from './support/quiz.ts';
import { expectRoles, expectScores, radarLabel, goSharing } from './support/result.ts';
import { copiedLink, preview, reveal } from './support/sharing.ts';
import { goBack } from './support/history.ts';
import { encodeTeam } from '../../src/codecs/links/team.ts';
import { sumScales } from '../../src/domain/score/sums.ts';
import { instrument, norms } from '../support/builders/content.ts';
import { answerAll, FULL } from '../support/builders/responses.ts';

const shared = fragmentOf(kernResponse);
const profileSums = sumScales(instrument, norms, kernResponse);
const sharedHeading = summaryFor(kernResponse, 'shared').heading;

test('a copied link shows a stranger the same numbers, and nothing to change', async ({
  page,
  context,
  site,
  newVisitor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await goSharing(page);
  await reveal(page, 'scores');
  const link = await copiedLink(page);
  expect(link.startsWith(site.url('gedeeld/#'))).toBe(true);
  expect(link.length).toBeLessThanOrEqual(200);

  const stranger = await (await newVisitor()).newPage();
  await stranger.goto(link);
  await expect(topHeading(stranger)).toHaveText(sharedHeading);
  await expectScores(stranger, profileFor(kernResponse));
  await expect(stranger.locator('.radar svg[role=img]')).toHaveAccessibleName(
    radarLabel(profileFor(kernResponse)),
  );
  await expect(stranger.getByText(ui.share.sharedLead)).toBeVisible();
  await expect(stranger.getByRole('table', { name: 'Scores per rol' })).toHaveCount(0);
  await expect(stranger.getByText('redder')).toHaveCount(0);
  for (const name of [ui.result.choosePlace, 'Wis alles', ui.questionnaire.again])
    await expect(button(stranger, name)).toHaveCount(0);
  await expectNothingStored(stranger);
  // The link is passed on unchanged.
  await stranger.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(stranger.getByText(sharing.opened.passWarning)).toBeVisible();
  expect(await copiedLink(stranger)).toBe(link);

  await stranger.getByRole('link', { name: ui.share.takeTest }).click();
  await expect(heading(stranger, ui.start.title)).toBeVisible();
  await expect(stranger.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the person can open a preview of what the receiver will see', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await goSharing(page);
  await reveal(page, 'scores');
  const opened = context.waitForEvent('page');
  await preview(page).getByRole('link', { name: sharing.preview.open }).click();
  const seen = await opened;
  await expectScores(seen, profileFor(kernResponse));
  await expect(topHeading(seen)).toHaveText(sharedHeading);
});

test('the link holds the roles only when switched on', async ({ page, context, newVisitor }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seedState(context, stateOf(fullResponse));
  await page.goto('./resultaat/');
  await goSharing(page);
  await reveal(page, 'scores');
  const withRoles = page.getByRole('checkbox', { name: ui.share.withRoles });
  await withRoles.check();
  await expect(
    preview(page).getByRole('table', { name: sharing.preview.rolesCaption }),
  ).toBeVisible();
  const link = await copiedLink(page);
  expect(link.length).toBeLessThanOrEqual(200);
  await withRoles.uncheck();
  await expect(preview(page).getByText(sharing.preview.noRoles)).toBeVisible();
  await expect(page.getByText(sharing.give.copied)).toBeHidden();
  expect((await copiedLink(page)).split('#')[1]).toBe(fragmentOf(fullResponse));

  const stranger = await (await newVisitor()).newPage();
  await stranger.goto(link);
  await expectScores(stranger, profileFor(fullResponse));
  await expectRoles(stranger, profileFor(fullResponse));
});

test("a received link leaves the visitor's own answers as they are", async ({ page, context }) => {
  const own = await seedState(context, stateOf(answerAll(3, FULL)));
  await page.goto(`./gedeeld/#${shared}`);
  await expect(topHeading(page)).toHaveText(sharedHeading);
  await expectScores(page, profileFor(kernResponse));
  await expect.poll(() => storedText(page)).toBe(own);
  await page.goto('./resultaat/');
  await expectScores(page, profileFor(answerAll(3, FULL)));
});

test('another link on the same page is drawn at once', async ({ page }) => {
  await page.goto(`./gedeeld/#${shared}`);
  await expectScores(page, profileFor(kernResponse));
  const other = fragmentOf(fullResponse, true);
  await page.evaluate((fragment) => Object.assign(location, { hash: fragment }), other);
  await expectScores(page, profileFor(fullResponse));
  await expectRoles(page, profileFor(fullResponse));
  await goBack(page);
  await expectScores(page, profileFor(kernResponse));
  await page.evaluate(() => Object.assign(location, { hash: 'kapot' }));
  await expect(heading(page, ui.share.damagedTitle)).toBeVisible();
});

for (const [name, fragment, title] of [
  ['nothing after the #', '', ui.share.emptyTitle],
  ['a cut link', shared.slice(0, -3), ui.share.damagedTitle],
  ['a changed link', `${shared.slice(0, 8)}xyz${shared.slice(11)}`, ui.share.damagedTitle],
  ['a link of a later version', newerFragment(shared), ui.share.newerTitle],
] as const) {
  test(`${name} explains itself`, async ({ page }) => {
    await page.goto(`./gedeeld/#${fragment}`);
    await expect(heading(page, title)).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByRole('link', { name: ui.share.takeTest }).click();
    await expect(heading(page, ui.start.title)).toBeVisible();
  });
}

test('a team code opened here leads to its own page', async ({ page }) => {
  const code = encodeTeam(profileSums);
  await page.goto(`./gedeeld/#${code}`);
  await expect(heading(page, sharing.elsewhere.title)).toBeVisible();
  const way = page.getByRole('link', { name: sharing.elsewhere.open });
  await expect(way).toHaveAttribute('href', new RegExp(`/team/#${code}$`));
  await expect(page.getByRole('table')).toHaveCount(0);
});

for (const [name, fragment] of [
  ['%23', `%23${shared}`],
  ['%2523 and a bracket', `%2523${shared}).`],
  ['a line break, escaped', `${shared.slice(0, 9)}%0D%0A${shared.slice(9)}`],
  ['blanks', `%20${shared} `],
  ['the address in it once more', `https://aanhetroer.example/gedeeld/#${shared}`],
] as const) {
  test(`a link is repaired: ${name}`, async ({ page }) => {
    await page.goto(`./gedeeld/#${fragment}`);
    await expectScores(page, profileFor(kernResponse));
  });
}

test.describe('a # turned into %23', () => {
  test.use({ allow: [/404/] });

  for (const damage of [`gedeeld/%23${shared}`, `gedeeld%23${shared}`, `gedeeld/%2523${shared}.`]) {
    test(`becomes the link again: ${damage.slice(0, 13)}…`, async ({ page, site }) => {
      const before = site.requests.length;
      await page.goto(site.url(damage));
      await expect(topHeading(page)).toHaveText(sharedHeading);
      await expectScores(page, profileFor(kernResponse));
      await expect(page).toHaveURL(/\/gedeeld\/#/);
      // The host has seen the damaged address once, and nothing after it.
      const asked = site.requests.slice(before);
      const after = asked.filter(({ path }) => path.includes(shared));
      expect(after.map(({ status }) => status)).toEqual([404]);
    });
  }

  test('text that sticks to the address of a card is removed', async ({ page, site }) => {
    for (const stuck of [').', '/%23x', '%0A']) {
      await page.goto(site.url(`gedeeld/proactiviteit-en-continu-leren${stuck}`));
      await expect(page).toHaveURL(site.url('gedeeld/proactiviteit-en-continu-leren/'));
      await expect(topHeading(page)).toContainText('proactiviteit');
    }
  });

  for (const other of [
    '//other.example',
    '//other.example/map',
    '/%5Cother.example',
    '///other.example',
  ])
    test(`never leads to another site: ${other}`, async ({ page, site }) => {
      for (const damage of [`/gedeeld/%23${shared}`, '/gedeeld/x%25', '/gedeeld/x).']) {
        await page.goto(`${site.origin}${other}${damage}`);
        await expect(page).toHaveURL((address) => address.origin === site.origin);
        await expect(topHeading(page)).toBeVisible();
      }
    });

  test('is explained when it cannot be repaired', async ({ page, site }) => {
    await page.goto(site.url('gedeeld/%23kapot'));
    await expect(heading(page, ui.site.notFoundTitle)).toBeVisible();
    await expect(page.getByText(ui.site.notFound)).toBeVisible();
  });

  test('leads to the explanation of a damaged link when the code is damaged', async ({
    page,
    site,
  }) => {
    await page.goto(site.url(`gedeeld/%23${shared.slice(0, -2)}`));
    await expect(heading(page, ui.share.damagedTitle)).toBeVisible();
  });
});

test('a received link is passed on without additions of a campaign or a chat', async ({
  page,
  site,
}) => {
  await page.goto(`./gedeeld/?utm_source=mail&fbclid=IwAR0#${shared}).`);
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset['copied'] = text;
      return Promise.resolve();
    };
  });
  await button(page, 'Kopieer link').click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', site.url(`gedeeld/#${shared}`));
});

test('the skip link leaves a shared result where it is', async ({ page }) => {
  await page.goto(`./gedeeld/#${shared}`);
  await expectScores(page, profileFor(kernResponse));
  await page.evaluate(() => Object.assign(location, { hash: 'inhoud' }));
  await expect(page).toHaveURL(/#inhoud$/);
  await expectScores(page, profileFor(kernResponse));
});

for (const answers of [true, false])
  test(`without a clipboard that ${answers ? 'allows it' : 'answers'} the link itself is shown`, async ({
    page,
    context,
    site,
  }) => {
    await page.addInitScript((refuses) => {
      const refused = new DOMException('', 'NotAllowedError');
      navigator.clipboard.writeText = () =>
        refuses ? Promise.reject(refused) : new Promise(() => undefined);
    }, answers);
    await seedState(context, stateOf(kernResponse));
    await page.goto('./resultaat/');
    await goSharing(page);
    await reveal(page, 'scores');
    await button(page, 'Kopieer link').click();
    await expect(page.getByText(sharing.give.manual)).toBeVisible();
    const field = page.getByRole('textbox', { name: sharing.give.linkLabel });
    await expect(field).toHaveValue(site.url(`gedeeld/#${shared}`));
    await field.focus();
    expect(await page.evaluate(() => String(getSelection()))).toBe(site.url(`gedeeld/#${shared}`));
  });

test('copying tells nothing of a link that has changed meanwhile', async ({ page, context }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      new Promise((resolve) => Object.assign(globalThis, { endCopying: resolve }));
  });
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await goSharing(page);
  await button(page, 'Kopieer link').click();
  await reveal(page, 'scores');
  await page.evaluate(() => (Reflect.get(globalThis, 'endCopying') as () => void)());
  await page.waitForTimeout(200);
  await expect(page.getByText(sharing.give.copied)).toHaveCount(0);
});

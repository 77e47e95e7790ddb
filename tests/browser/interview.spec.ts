import type { TraitId } from '../../src/domain/test/scales.ts';
import { fill } from '../../src/i18n/format.ts';
import { answerAll } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { interview, ui } from './support/content.ts';
import { expectNothingStored, seedState, seedText, SHEET_KEY } from './support/device.ts';
import {
  box,
  growthPick,
  seedSheet,
  SHEET,
  WHOLE,
  storedSheet,
  storyOn,
  tick,
} from './support/interview.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading, openSettings } from './support/quiz.ts';
import { sheetLink, openFolds } from './support/result.ts';
import { putIn } from './support/putIn.ts';
import { askedSince } from './support/sent.ts';

const { frames, vacancy, matches, stories } = interview;
const STRONG = 'Mijn sterke kant: verantwoordelijkheid';
const GROWTH = 'Mijn ontwikkelpunt: authenticiteit';

test('from the result to paper is two taps: both stories are chosen already', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('./resultaat/');
  await sheetLink(page).click();
  await expect(heading(page, interview.title)).toBeVisible();
  await expect(storyOn(page, STRONG)).toBeVisible();
  await expect(storyOn(page, GROWTH)).toBeVisible();
  await expect(tick(page, 'Verantwoordelijkheid')).toBeChecked();
  await expect(growthPick(page)).toHaveValue('authenticiteit');
  await button(page, 'Print').click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('a chosen place to practise is the development point', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse, { place: { value: 'proactiviteit', at: 1 } }));
  await page.goto(SHEET);
  await expect(storyOn(page, 'Mijn ontwikkelpunt: proactiviteit')).toBeVisible();
  await expect(
    page.getByText(
      fill(interview.choose.fromResult, {
        strength: 'verantwoordelijkheid',
        growth: 'proactiviteit',
      }),
    ),
  ).toBeVisible();
});

test('without the test a person chooses up to three, and may return to the result later', async ({
  page,
}) => {
  await page.goto(WHOLE);
  await expect(page.getByText(interview.choose.noResult)).toBeVisible();
  await expect(page.getByText(stories.blank)).toBeVisible();
  await tick(page, 'Proactiviteit').click();
  await tick(page, 'Continu leren').click();
  await growthPick(page).selectOption('Visie en doelen');
  await expect(page.getByText(interview.choose.full)).toBeVisible();
  await expect(tick(page, 'Zelfbewustzijn')).toBeDisabled();
  await expect(page.locator('.story h3')).toHaveText([
    'Mijn sterke kant: proactiviteit',
    'Mijn sterke kant: continu leren',
    'Mijn ontwikkelpunt: visie en doelen',
  ]);
  await tick(page, 'Proactiviteit').click();
  await expect(tick(page, 'Zelfbewustzijn')).toBeEnabled();
  await page.reload();
  await expect(page.locator('.story h3')).toHaveCount(2);
});

test('own choices can be given back to the result', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await seedSheet(context, ['strength-continu-leren']);
  await page.goto(SHEET);
  await expect(page.locator('.story h3')).toHaveText(['Mijn sterke kant: continu leren']);
  await button(page, interview.choose.reset).click();
  await expect(page.locator('.story h3')).toHaveText([STRONG, GROWTH]);
  // The button is gone: its result has focus, not the top of the page.
  await expect(page.locator('.chooser > p:focus')).toContainText('Dit komt uit je resultaat');
});

test('one story tonight: a question puts its story on the sheet, ready to type', async ({
  page,
}) => {
  const { tonight, traits: asked, choose } = interview;
  await page.goto(WHOLE);
  const question = (trait: TraitId) =>
    page.getByRole('button', { name: asked[trait].asks[0] ?? '', exact: true });
  await question('verantwoordelijkheid').click();
  const story = storyOn(page, STRONG);
  await expect(box(story, frames.strength.situation.label)).toBeFocused();
  await expect(tick(page, 'Verantwoordelijkheid')).toBeChecked();
  // Its line stays, to unfold; what is a development point cannot be tonight's story as well.
  await expect(question('authenticiteit')).toBeHidden();
  await growthPick(page).selectOption('authenticiteit');
  await page.getByText(tonight.title, { exact: true }).click();
  await expect(question('authenticiteit')).toBeDisabled();
  await expect(question('proactiviteit')).toBeEnabled();
  await expect(heading(page, choose.title)).toBeVisible();
});

test('words of a vacancy lead to bouwstenen; its text is kept nowhere', async ({ page, site }) => {
  await page.goto(WHOLE);
  await page.getByText(vacancy.summary, { exact: true }).click();
  // What reads it is fetched now, before there is anything to read.
  await expect(page.locator('.vacancy [role=status]')).toBeAttached();
  const field = page.getByRole('textbox', { name: vacancy.label });
  const before = site.requests.length;
  await field.fill('Geheim bv zoekt een kok.');
  await expect(page.getByText(matches.none)).toBeVisible();
  await field.fill('Je bent een klantvriendelijke, nauwkeurige teamplayer. Wij bieden initiatief.');
  await expect(page.getByText(matches.none)).toBeVisible();
  const others = fill(matches.others, { words: 'klantgericht, nauwkeurig en samenwerken' });
  await expect(page.getByText(others)).toBeVisible();
  await field.fill('Geheim bv zoekt iemand die Zelfstandig is, initiatief neemt en leergierig is.');
  await expect(page.getByText(others)).toBeHidden();
  const found = page.locator('.matches li');
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText(
    fill(matches.found, { words: '‘zelfstandig’ en ‘initiatief’' }),
  );
  await page.getByRole('button', { name: `${matches.add}: Proactiviteit` }).click();
  await expect(storyOn(page, 'Mijn sterke kant: proactiviteit')).toBeVisible();
  await expect(found.first()).toContainText(matches.added);
  await expect(found.first().getByText(matches.added)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `${matches.add}: Continu leren` })).toBeFocused();
  await page.getByRole('button', { name: `${matches.add}: Continu leren` }).click();
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).toContain('strength-continu-leren');
  expect(stored).not.toContain('Geheim');
  expect(askedSince(site, before)).toEqual([]);
  expect(JSON.stringify(site.requests)).not.toContain('Geheim');
  await page.reload();
  await expect(page.locator('#vacancy')).toHaveValue('');
});

test('typed text stays, also when another tab types elsewhere', async ({ page, context }) => {
  await seedSheet(context, ['strength-proactiviteit', 'growth-continu-leren']);
  await page.goto(SHEET);
  const other = await context.newPage();
  await other.goto(SHEET);
  const title = 'Mijn sterke kant: proactiviteit';
  await box(storyOn(page, title), frames.strength.situation.label).fill('In de winkel.');
  await box(storyOn(other, title), frames.strength.task.label).fill('De kas.');
  await page.bringToFront();
  await page.reload();
  await expect(box(storyOn(page, title), frames.strength.situation.label)).toHaveValue(
    'In de winkel.',
  );
  await expect(box(storyOn(page, title), frames.strength.task.label)).toHaveValue('De kas.');
  const { asks, think } = interview.traits.proactiviteit;
  await expect(storyOn(page, title).getByRole('listitem')).toHaveText([
    ...asks,
    ...think,
    ...interview.followUps,
  ]);
});

test('a box says when it is nearly full, and takes no more', async ({ page, context }) => {
  await seedSheet(context, null, { about: 'a'.repeat(3_990) });
  await page.goto(SHEET);
  const field = page.getByRole('textbox', { name: interview.general.about.question });
  await expect(page.getByText(fill(stories.room, { n: 10 }))).toBeVisible();
  await field.press('End');
  await field.pressSequentially('bbbbbbbbbbbb');
  await expect(page.getByText(stories.noRoom)).toBeVisible();
  await expect(field).toHaveValue(`${'a'.repeat(3_990)}${'b'.repeat(10)}`);
  // What is put in at once is cut by the browser, without a word.
  const cut = (n: number) => page.getByText(fill(stories.cut, { n }));
  for (const put of ['paste', 'fill'] as const) {
    await field.fill('a'.repeat(3_980));
    await expect(cut(15)).toHaveCount(0);
    if (put === 'fill') await field.fill('c'.repeat(4_015));
    else await putIn(page, field, 'c'.repeat(35));
    await expect(cut(15)).toBeVisible();
    await expect(field).toHaveValue(put === 'fill' ? /^c{4000}$/ : /^a{3980}c{20}$/);
    await field.press('Backspace');
    await expect(cut(15)).toHaveCount(0);
  }
});

test("'Niet bewaren' keeps nothing of the sheet and says so", async ({ page, context }) => {
  await seedSheet(context, ['strength-proactiviteit'], { about: 'iets' });
  await page.goto(SHEET);
  await tick(page, ui.keeping.offSwitch).click();
  await expect(page.getByText(ui.keeping.offAsk)).toBeFocused();
  await expect.poll(() => storedSheet(page)).toContain('iets');
  await button(page, ui.keeping.offYes).click();
  await expect(page.getByText(ui.keeping.off)).toBeVisible();
  await expect(page.getByText(interview.data.text)).toHaveCount(0);
  await page.getByRole('textbox', { name: interview.general.why.question }).fill('De tuin.');
  await expect.poll(() => storedSheet(page)).toBeNull();
});

test('Wis alles empties the sheet', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await seedSheet(context, ['strength-proactiviteit'], { about: 'iets' });
  await page.goto(SHEET);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  await expect(page.getByText(stories.blank)).toBeVisible();
  await expectNothingStored(page);
  await expect(heading(page, interview.data.title)).toBeFocused();
  // The message stays until something is kept again.
  await page.getByRole('textbox', { name: interview.general.why.question }).fill('De tuin.');
  await expect(page.getByText(ui.keeping.wiped)).toBeHidden();
  await expect.poll(() => storedSheet(page)).toContain('De tuin.');
});

test('with only notes on the device, the questionnaire asks before they are wiped too', async ({
  page,
  context,
}) => {
  await seedSheet(context, null, { about: 'iets' });
  await page.goto('./');
  await openSettings(page);
  const box = page.getByRole('checkbox', { name: ui.keeping.offSwitch });
  await page.getByText(ui.keeping.offSwitch).click();
  await expect(page.getByText(ui.keeping.offAsk)).toBeFocused();
  await expect(box).not.toBeChecked();
  await expect.poll(() => storedSheet(page)).toContain('iets');
  await button(page, ui.keeping.offYes).click();
  await expect(box).toBeChecked();
  await expect.poll(() => storedSheet(page)).toBeNull();
});

test('Wis alles on the result empties the sheet too', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await seedSheet(context, null, { about: 'iets' });
  await page.goto('./resultaat/');
  await openFolds(page);
  await button(page, 'Wis alles').click();
  await button(page, ui.keeping.wipeYes).click();
  await expect(page.getByText(ui.keeping.wiped)).toBeVisible();
  await expectNothingStored(page);
});

test('a sheet that cannot be read stays until it is replaced', async ({ page, context }) => {
  await seedText(context, '{', SHEET_KEY);
  await page.goto(SHEET);
  await tick(page, 'Proactiviteit').click();
  await expect.poll(() => storedSheet(page)).toBe('{');
  await button(page, ui.keepingNotice.replace).click();
  await button(page, ui.keepingNotice.replaceYes).click();
  await expect.poll(() => storedSheet(page)).toContain('strength-proactiviteit');
});

test('after a result that names nothing the sheet leaves the choice', async ({ page, context }) => {
  await seedState(context, stateOf(answerAll(3)));
  await page.goto('./resultaat/');
  await sheetLink(page).click();
  const { free, why } = interview.choose;
  await expect(page.getByText(`${why.run} ${free}`)).toBeVisible();
});

test('the result warns when nothing is kept', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(page.getByText(ui.result.interviewUnkept)).toHaveCount(0);
  await openFolds(page);
  await tick(page, ui.keeping.offSwitch).click();
  await button(page, ui.keeping.offYes).click();
  await expect(page.getByText(ui.result.interviewUnkept)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is a page to read, without dead controls', async ({ page }) => {
    await page.goto(SHEET);
    await expect(heading(page, interview.unanswered.title)).toBeVisible();
    await expect(page.getByText(frames.growth.notice.hint).first()).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

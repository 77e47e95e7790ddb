import { ROLES, TRAITS } from '../../src/domain/test/scales.ts';
import { expect, test } from './fixtures.ts';
import { roles, traits, ui } from './support/content.ts';
import { fragmentOf } from './support/links.ts';
import { seedState, storedText } from './support/device.ts';
import { fullResponse, profileFor, stateOf } from './support/people.ts';
import { button } from './support/quiz.ts';
import { stepBand } from './support/result.ts';

const { result, share } = ui;

test('a result as text is read first and then copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const own = await seedState(context, stateOf(fullResponse));
  await page.goto('./resultaat/');
  await page.getByText(result.asText).click();
  const field = page.getByRole('textbox', { name: result.asTextLabel });
  await expect(field).toBeVisible();
  const text = await field.inputValue();
  const { scores } = profileFor(fullResponse);
  for (const trait of TRAITS) {
    const score = scores.get(trait);
    const points = score?.kind === 'scored' ? Math.round(score.points) : Number.NaN;
    expect(text).toContain(`- ${traits[trait].name}: ${points} (`);
  }
  expect(text).toContain(new URL('./', page.url()).origin);
  for (const role of ROLES) expect(text).not.toContain(roles[role].name);
  await button(page, result.copyText).click();
  await expect(page.getByText(result.textCopied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await page
    .getByRole('region', { name: result.takeTitle })
    .getByRole('checkbox', { name: share.withRoles })
    .check();
  for (const role of ROLES) await expect(field).toHaveValue(new RegExp(`- ${roles[role].name}: `));
  await expect.poll(() => storedText(page)).toBe(own);

  // Another text was not copied, whatever changed it.
  await button(page, result.copyText).click();
  await expect(page.getByText(result.textCopied)).toBeVisible();
  await stepBand(page).getByRole('button').first().click();
  await expect.poll(() => storedText(page)).not.toBe(own);
  await expect(page.getByText(result.textCopied)).toHaveCount(0);
});

test('without a clipboard the text can be copied by hand', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await seedState(context, stateOf(fullResponse));
  await page.goto('./resultaat/');
  await page.getByText(result.asText).click();
  await button(page, result.copyText).click();
  await expect(page.getByText(result.textManual)).toBeVisible();
  const selected = await page
    .getByRole('textbox', { name: result.asTextLabel })
    .evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd) === value;
    });
  expect(selected).toBe(true);
});

test('a received result can be saved as text too, with roles only if they were shared', async ({
  page,
}) => {
  const asked = async (withRoles: boolean) => {
    await page.goto(`./gedeeld/#${fragmentOf(fullResponse, withRoles)}`);
    await page.getByText(result.asText).click();
    const field = page.getByRole('textbox', { name: result.asTextLabel });
    await expect(field).toHaveValue(new RegExp(`- ${traits.authenticiteit.name}: `));
    return page
      .getByRole('region', { name: result.takeTitle })
      .getByRole('checkbox', { name: share.withRoles });
  };
  await expect(await asked(false)).toHaveCount(0);
  await expect(await asked(true)).toHaveCount(1);
});

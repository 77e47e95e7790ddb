import { fill } from '../../src/i18n/format.ts';
import { readPdf } from '../support/pdf.ts';
import { without } from '../support/builders/responses.ts';
import { expect, test } from './fixtures.ts';
import { answerName, interview, traits } from './support/content.ts';
import { seedState } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button, heading, kernSituations, reaction } from './support/quiz.ts';
import { sheetLink } from './support/result.ts';

/** The id of the last reaction of the kern. */
const last = kernSituations.at(-1)?.reactions.at(-1)?.id ?? '';

test('from the last answer to a printed sheet of two stories in four taps', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    // A test cannot answer the dialog of a real browser; it can see that the page asked for it.
    globalThis.print = () => void (document.documentElement.dataset['asked'] = 'print');
  });
  await seedState(context, stateOf(without(kernResponse, last)));
  await page.goto('./vragenlijst/');
  // One: the last answer. Two: the result.
  await reaction(page, last).getByText(answerName(4), { exact: true }).waitFor();
  await page.keyboard.press(String(kernResponse.get(last)?.value));
  await button(page, 'Bekijk mijn resultaat').click();
  // Three: the sheet, with both stories on it.
  await sheetLink(page).click();
  const [strong, growth] = [
    fill(interview.stories.strength, { trait: traits.verantwoordelijkheid.name.toLowerCase() }),
    fill(interview.stories.growth, { trait: traits.authenticiteit.name.toLowerCase() }),
  ];
  await expect(heading(page, strong)).toBeVisible();
  await expect(heading(page, growth)).toBeVisible();
  // Four: print.
  await button(page, interview.actions.print).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'print');
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(3);
  const texts = pages.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  expect(texts.filter((text) => text.includes(strong)).length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.includes(growth)).length).toBeGreaterThan(0);
  expect(texts.join(' ')).not.toMatch(/slachtoffer|aanklager|redder/i);
});

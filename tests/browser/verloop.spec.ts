import { encodePlan } from '../../src/codecs/kept/actions.ts';
import { retestFrom } from '../../src/domain/history/retestFrom.ts';
import { fill, formatsOf } from '../../src/i18n/format.ts';
import { planWith, runningAction } from '../support/builders/actions.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { didAt, FIRST, later, SECOND } from './support/attempts.ts';
import { content, traits, ui } from './support/content.ts';
import { seedState, seedText, storedText } from './support/device.ts';
import { kernResponse } from './support/people.ts';
import { PLAN_KEY } from './support/plan.ts';
import { heading } from './support/quiz.ts';

const { history: texts } = content;
const { longDate } = formatsOf('nl');
const DAY = 86_400_000;

test('a person with one result reads from which day a second makes sense', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(FIRST + 5 * DAY);
  await seedState(context, didAt([kernResponse, FIRST]));
  await page.goto('./plan/verloop/');
  await expect(heading(page, texts.one.title)).toBeVisible();
  const day = longDate(retestFrom(FIRST));
  await expect(page.getByText(fill(texts.one.wait, { date: day }))).toBeVisible();
  expect(day).toBe('26 oktober 2026');
});

test('two attempts stand on one radar, and what was practised is judged by itself', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(SECOND + DAY);
  const kept = await seedState(context, didAt([kernResponse, FIRST], [later, SECOND]));
  await page.goto('./plan/verloop/');
  await expect(heading(page, texts.changes.title)).toBeVisible();
  const practised = page.getByLabel(texts.choose.practised);
  await expect(practised).toHaveValue('authenticiteit');
  const [from, to] = [longDate(FIRST), longDate(SECOND)];
  const table = page.getByRole('table', {
    name: fill(texts.changes.caption, { earlier: from, later: to }),
  });
  const row = table.getByRole('row').filter({ hasText: traits.authenticiteit.name });
  await expect(row.getByRole('cell')).toHaveText(['25', '75', texts.changes.verdict.risen]);
  await expect(
    page.getByText(fill(ui.result.practised.risen, { trait: 'authenticiteit' })),
  ).toBeVisible();
  await expect(page.locator('.radar svg')).toHaveAccessibleName(
    new RegExp(`${to}: zelfbewustzijn 75.*${from}: zelfbewustzijn 75`),
  );
  // The threshold for six sees it too: a rise of fifty points.
  await practised.selectOption('');
  await expect(row.getByRole('cell').last()).toHaveText(texts.changes.verdict.higher);
  await expect(page.getByText(texts.choose.title)).toHaveCount(0);
  await expect.poll(() => storedText(page)).toBe(kept);
});

test('of three attempts any two are laid beside each other, on one sheet of paper', async ({
  page,
  context,
}) => {
  const state = didAt([kernResponse, FIRST], [later, SECOND], [later, SECOND + DAY]);
  await seedState(context, state);
  // Between the first two the person tried something, and looked back on it.
  const tried = runningAction('2026-10-06', {
    madeAt: FIRST + DAY,
    stage: { value: 'lookedBack', at: SECOND - DAY },
    after: { value: 7, at: SECOND - DAY },
    texts: new Map([
      ['wish', { value: 'Vaker zeggen wat ik vind', at: 1 }],
      ['did', { value: 'Ik zei in het overleg dat het te veel was.', at: 1 }],
    ]),
  });
  await seedText(context, encodePlan(planWith(tried)), PLAN_KEY);
  await page.goto('./plan/verloop/');
  await page
    .getByRole('combobox', { name: texts.choose.earlier, exact: true })
    .selectOption({ index: 1 });
  await expect(page.getByText(texts.changes.soon).first()).toBeVisible();
  await page
    .getByRole('combobox', { name: texts.choose.later, exact: true })
    .selectOption({ index: 1 });
  await expect(page.getByText(texts.choose.same)).toBeVisible();
  // In any order: the oldest is the begin.
  await page
    .getByRole('combobox', { name: texts.choose.later, exact: true })
    .selectOption({ index: 0 });
  const figures = fill(texts.tried.both, { before: '4', after: '7' });
  await expect(page.getByText(figures)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const [from, to] = [longDate(FIRST), longDate(SECOND)];
  await expect(heading(page, `${texts.paper.begin}: ${from}`)).toBeVisible();
  await expect(heading(page, `${texts.paper.now}: ${to}`)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain(texts.changes.verdict.risen);
  expect(pages[0]?.text).toContain('Vaker zeggen wat ik vind');
  expect(pages[0]?.text).toContain('Ik zei in het overleg dat het te veel was.');
});

import { encodePlan } from '../../src/codecs/kept/actions.ts';
import { LINES, linesOver } from '../../src/domain/conversation/fit.ts';
import type { LineId } from '../../src/domain/conversation/lines.ts';
import { LINE_IDS } from '../../src/domain/conversation/lines.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { dayAt } from '../../src/i18n/day.ts';
import { planWith, runningAction } from '../support/builders/actions.ts';
import { readPdf } from '../support/pdf.ts';
import { expect, test } from './fixtures.ts';
import { barrier, BARRIERS_KEY } from './support/barriers.ts';
import { conversation, traits } from './support/content.ts';
import {
  COACH_KEY,
  coachName,
  line,
  offersOf,
  seedLines,
  TALK,
  TALK_KEY,
} from './support/conversation.ts';
import { seedState, seedText } from './support/device.ts';
import { squeeze } from './support/paper.ts';
import { kernResponse, profileFor, stateOf } from './support/people.ts';
import { PLAN_KEY } from './support/plan.ts';

const { offers, scores, coach, finish } = conversation;
const CHOSEN = '{"version":1,"epoch":"e1","chosen":{"value":["geen-steun"],"at":1}}';

test('what is offered stands nowhere until it is taken over; it is kept, and prints on one sheet', async ({
  page,
  context,
}) => {
  await seedState(context, stateOf(kernResponse));
  await seedText(context, CHOSEN, BARRIERS_KEY);
  await seedText(context, encodePlan(planWith(runningAction(dayAt(Date.now())))), PLAN_KEY);
  await page.goto(TALK);
  for (const id of LINE_IDS) await expect(line(page, id)).toHaveValue('');
  await expect(offersOf(page, 'well')).toContainText(offers.result);
  await expect(offersOf(page, 'hard')).toContainText(barrier('geen-steun').says);
  await offersOf(page, 'ask').getByRole('button').click();
  const ask = conversation.asks['geen-steun'] ?? '';
  await expect(line(page, 'ask')).toBeFocused();
  await expect(line(page, 'ask')).toHaveValue(ask);
  await expect(offersOf(page, 'ask')).toContainText(offers.taken);
  await page.keyboard.press('End');
  await page.keyboard.type(' Kan dat op vrijdag?');
  await page.reload();
  await expect(line(page, 'ask')).toHaveValue(`${ask} Kan dat op vrijdag?`);

  const printed = async () => {
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    expect(pages).toHaveLength(1);
    return squeeze(pages[0]?.text ?? '');
  };
  const without = await printed();
  expect(without).toContain(squeeze(`${ask} Kan dat op vrijdag?`));
  // What was only offered, and the scores, are on the screen alone.
  for (const text of [barrier('geen-steun').says, traits.authenticiteit.name])
    expect(without).not.toContain(squeeze(text));
  await page.getByRole('checkbox', { name: scores.choose }).check();
  const withScores = await printed();
  for (const trait of TRAITS) {
    const score = profileFor(kernResponse).scores.get(trait);
    const points = score?.kind === 'scored' ? Math.round(score.points) : '';
    expect(withScores).toContain(squeeze(`${traits[trait].name}${points}`));
  }
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), TALK_KEY))
    .toContain('Kan dat op vrijdag?');
});

/** So many lines of paper, each typed as a line and almost full: of these the count has no room to spare. */
const typed = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `${i} Ik merk dat ik eerder begin als ik weet wat de eerste stap is, en dat helpt.`,
  ).join('\n');
/** As many as one sheet has room for, over all of its lines. */
const fullSheet = (id: LineId) => typed(LINE_IDS.indexOf(id) < LINES % LINE_IDS.length ? 5 : 4);

test('a coach stands above the fullest sheet that fits, and a longer one says so', async ({
  page,
  context,
}) => {
  expect(linesOver(fullSheet, false)).toBe(0);
  await seedLines(context, fullSheet);
  await page.goto(TALK);
  await coachName(page).fill('Praktijk Noorderlicht');
  await page.getByRole('radio', { name: coach.colours.green }).check();
  await expect(page.locator('.talk-long')).toBeHidden();
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(1);
  const text = squeeze(pages[0]?.text ?? '');
  expect(text).toContain(squeeze('Praktijk Noorderlicht'));
  for (const id of LINE_IDS) expect(text).toContain(squeeze(fullSheet(id)));
  await page.emulateMedia({ media: 'print' });
  const colour = () =>
    page.locator('.talk-paper .coach-head').evaluate((head) => getComputedStyle(head).color);
  expect(await colour()).toBe('rgb(23, 89, 58)');
  await page.emulateMedia({ media: 'screen' });

  await line(page, 'agree').fill(typed(6));
  await expect(page.getByText(finish.long.split('{n}')[0] ?? '')).toBeVisible();
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), COACH_KEY))
    .toContain('"green"');
});

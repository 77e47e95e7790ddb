import type { BrowserContext, Page } from '@playwright/test';
import { encodePlan } from '../../../src/codecs/kept/actions.ts';
import { encodeRechecks } from '../../../src/codecs/kept/rechecks.ts';
import { fill } from '../../../src/i18n/format.ts';
import { planWith, runningAction } from '../../support/builders/actions.ts';
import { recheckWith } from '../../support/builders/rechecks.ts';
import { expect } from '../fixtures.ts';
import { didAt, FIRST } from './attempts.ts';
import { content, traits } from './content.ts';
import { seedState, seedText } from './device.ts';
import { kernResponse } from './people.ts';
import { PLAN_KEY } from './plan.ts';
import { heading } from './quiz.ts';
import type { Screen } from './screen.ts';

const DAY = 86_400_000;
export const RECHECK_KEY = 'aan-het-roer-hermeting';

/** An action for authenticiteit, which was looked back on three weeks after the test. */
const practised = encodePlan(
  planWith(
    runningAction('2026-10-06', {
      madeAt: FIRST + DAY,
      stage: { value: 'lookedBack', at: FIRST + 23 * DAY },
      after: { value: 7, at: FIRST + 23 * DAY },
    }),
  ),
);

/** Such a person, a few days later, who did the test at this time; gives the stored answers. */
export async function seedPractised(
  page: Page,
  context: BrowserContext,
  at = FIRST,
): Promise<string> {
  await page.clock.setFixedTime(FIRST + 25 * DAY);
  const kept = await seedState(context, didAt([kernResponse, at]));
  await seedText(context, practised, PLAN_KEY);
  return kept;
}

/** The same person with then and now beside each other. */
export const recheckScreen: Screen = {
  name: 'one bouwsteen asked again, then and now',
  path: './plan/hermeting/',
  state: didAt([kernResponse, FIRST]),
  reach: async (page) => {
    await expect(heading(page, content.recheck.title)).toBeVisible();
    const recheck = recheckWith([4, 4, 4, 4, 4, 3], { startedAt: FIRST + 25 * DAY });
    const kept = encodeRechecks({ epoch: 'r'.repeat(16), rechecks: [recheck] });
    await page.evaluate(
      (texts) => texts.forEach(([key, text]) => localStorage.setItem(key, text)),
      [[PLAN_KEY, practised] as const, [RECHECK_KEY, kept] as const],
    );
    await page.reload();
    const title = fill(content.recheck.outcome.title, { trait: traits.authenticiteit.name });
    await expect(heading(page, title)).toBeVisible();
  },
};

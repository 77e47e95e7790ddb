import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { button } from './support/quiz.ts';
import { openFolds } from './support/result.ts';

test('a screen is freed from memory after it was left', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./resultaat/');
  await expect(page.locator('#roles')).toBeVisible();
  const cdp = await context.newCDPSession(page);
  const nodes = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Memory.getDOMCounters')).nodes;
  };
  const ofResult = await nodes();
  await openFolds(page);
  await button(page, ui.result.backToQuestions).click();
  await expect(page.locator('.statement')).toBeFocused();
  await expect.poll(nodes).toBeLessThan(ofResult / 3);
});

import { expect, test } from './fixtures.ts';
import { content, plan, ui } from './support/content.ts';
import { seedState } from './support/device.ts';
import { goTo } from './support/keyboard.ts';
import { kernResponse, stateOf } from './support/people.ts';
import { field, figure } from './support/plan.ts';
import { button, heading, topHeading } from './support/quiz.ts';
import { goBack } from './support/history.ts';

const { ownData, keeping, keepingNotice } = ui;

test('a plan, what is kept and the history, by keyboard alone', async ({ page, context }) => {
  await seedState(context, stateOf(kernResponse));
  await page.goto('./plan/');
  await expect(field(page, 'when')).toBeEnabled();
  const press = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await goTo(page, button(page, name), key);
    await page.keyboard.press('Enter');
  };
  await goTo(page, field(page, 'when'));
  await page.keyboard.type('ik thuiskom');
  await page.keyboard.press('Tab');
  await expect(field(page, 'act')).toBeFocused();
  await page.keyboard.type('bel ik Noor');
  // What is missing takes focus, and leads to its place.
  await press(plan.start.go);
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(figure(page, 1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(figure(page, 2)).toBeChecked();
  await press(plan.start.go);
  await expect(topHeading(page)).toBeFocused();

  await press(plan.running.other);
  await expect(page.getByText(plan.running.otherAsk)).toBeFocused();
  await press(plan.running.otherNo);
  await expect(button(page, plan.running.other)).toBeFocused();
  await press(plan.weeks.early);
  await expect(heading(page, plan.lookBack.title)).toBeFocused();
  await goTo(page, figure(page, 1));
  await page.keyboard.press('ArrowRight');
  await press(plan.lookBack.save);
  await expect(heading(page, plan.ended.lookedBack)).toBeFocused();

  const all = page.getByRole('link', { name: plan.data.all });
  await goTo(page, all);
  await page.keyboard.press('Enter');
  await expect(heading(page, ownData.title)).toBeVisible();
  await press(keeping.wipe, 'Shift+Tab');
  await expect(page.getByText(keeping.wipeAsk)).toBeFocused();
  await press(keeping.wipeNo);
  await expect(button(page, keeping.wipe)).toBeFocused();

  await goBack(page);
  await expect(heading(page, plan.ended.lookedBack)).toBeVisible();
  // After a wipe, what puts it back is one step away.
  await press(keeping.wipe, 'Shift+Tab');
  await press(keeping.wipeYes);
  await expect(heading(page, plan.title)).toBeFocused();
  await expect(button(page, keepingNotice.undo)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(button(page, keepingNotice.undo)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(keepingNotice.restored)).toBeVisible();
  await expect(heading(page, plan.ended.lookedBack)).toBeFocused();
  await goTo(page, page.getByRole('link', { name: plan.data.history }));
  await page.keyboard.press('Enter');
  await expect(heading(page, content.history.one.title)).toBeVisible();
  await goTo(page, page.getByRole('link', { name: content.history.one.go }));
});

import { expect, test } from './fixtures.ts';
import { button } from './support/quiz.ts';
import { ui } from './support/content.ts';

/** In milliseconds: nothing here is on its way. */
const SHORT = { timeout: 300 };

test('what is expected of an element fails when it is not there, not so, or not alone', async ({
  page,
}) => {
  await page.goto('./');
  const none = button(page, 'Bestaat niet');
  const title = page.getByRole('heading', { level: 1 });
  await expect(expect(none).toBeVisible(SHORT)).rejects.toThrow(/not found/);
  await expect(expect(none).toBeFocused(SHORT)).rejects.toThrow(/not found/);
  await expect(expect(title).toHaveText('Iets anders', SHORT)).rejects.toThrow(/toHaveText/);
  await expect(expect(title).toContainText('Iets anders', SHORT)).rejects.toThrow(/toContainText/);
  await expect(expect(title).not.toBeVisible(SHORT)).rejects.toThrow(/toBeVisible/);
  await expect(expect(title).toBeFocused(SHORT)).rejects.toThrow(/toBeFocused/);
  await expect(expect(page.getByRole('heading')).toBeVisible(SHORT)).rejects.toThrow(/strict mode/);
  const radio = page.getByRole('radio').first();
  await expect(expect(radio).toBeChecked(SHORT)).rejects.toThrow(/toBeChecked/);
  await expect(expect(radio).toHaveValue('9', SHORT)).rejects.toThrow(/toHaveValue/);
  await expect(expect(none).toBeInViewport(SHORT)).rejects.toThrow(/not found/);
});

test('what is expected of an element passes when it is so, also of one that is not there', async ({
  page,
}) => {
  await page.goto('./');
  const none = button(page, 'Bestaat niet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.start.title);
  await expect(none).not.toBeVisible();
  await expect(none).toHaveText([]);
});

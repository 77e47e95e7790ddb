import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './fixtures.ts';
import { ui } from './support/content.ts';
import { seedSecond, seedText, storedAnswers } from './support/device.ts';

const { unavailable, full, damaged, newer } = { ...ui.keeping, ...ui.keepingNotice };

const STATES = resolve(import.meta.dirname, '../fixtures/states');
const golden = readdirSync(STATES).filter((name) => name.endsWith('.json'));

for (const name of golden) {
  test(`${name}, as a version of the site left it, is read in either store`, async ({
    newVisitor,
  }) => {
    const text = readFileSync(join(STATES, name), 'utf8');
    const { attempts } = JSON.parse(text) as { attempts: { answers: object }[] };
    for (const store of ['first', 'second']) {
      const visitor = await newVisitor();
      if (store === 'first') await seedText(visitor, text);
      else await seedSecond(visitor, { text, wiped: [], unkept: [] });
      const page = await visitor.newPage();
      await page.goto('./vragenlijst/');
      await page.mouse.move(10, 10);
      await expect(page.locator('html[data-live]')).toHaveCount(1);
      // It may be written again, in the newest version, with all its content.
      await expect
        .poll(async () => (await storedAnswers(page)).map((given) => Object.keys(given)), store)
        .toEqual(attempts.map(({ answers: given }) => Object.keys(given)));
      for (const line of [unavailable, full, damaged, newer])
        await expect(page.getByText(line)).toHaveCount(0);
      await visitor.close();
    }
  });
}

import { compare, strayNames } from '../support/photos/album.ts';
import { inheritedChromium } from '../support/chromium/handover.ts';
import { expect, test } from './fixtures.ts';
import { namesOf, subjects } from './support/photos/subjects.ts';
import { photograph, pose } from './support/photos/take.ts';

const { origin } = await inheritedChromium();
// Another version draws other letters.
test.skip(origin !== 'package', 'photographs are compared in the packaged browser only');
test.use({ deviceScaleFactor: 1, contextOptions: { reducedMotion: 'reduce' } });
// One after the other: all write on one contact sheet.
test.describe.configure({ mode: 'default' });

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;
const THEMES = ['light', 'dark'] as const;

const inView = (name: string, width: number, theme: string) => `${name}-${width}-${theme}`;

for (const subject of subjects) {
  test(`the photographs of ${subject.name} are as they were`, async ({ page, context }) => {
    await page.setViewportSize(SIZES[0]);
    await pose(page, context, subject);
    const names = namesOf(subject);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        for (const [i, picture] of (await photograph(page, subject, size.width)).entries()) {
          const name = inView(names[i] ?? '', size.width, colorScheme);
          expect.soft(await compare(name, picture)).toBeNull();
        }
      }
    }
  });
}

test('no photograph is kept of what is not photographed', async () => {
  const names = subjects
    .flatMap(namesOf)
    .flatMap((name) =>
      SIZES.flatMap(({ width }) => THEMES.map((theme) => inView(name, width, theme))),
    );
  expect(await strayNames(names)).toEqual([]);
});

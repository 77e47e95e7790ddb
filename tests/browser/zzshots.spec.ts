import { test } from './fixtures.ts';
for (const [width, height] of [[390, 844], [1280, 900]] as const)
  for (const scheme of ['light', 'dark'] as const) {
    test(`shots ${width} ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      const shot = (name: string, fullPage = false) => page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png`, fullPage });
      await page.goto('./zoeken/');
      await page.waitForTimeout(500);
      await shot('empty', true);
      await page.getByRole('searchbox').fill('nee zeggen');
      await page.waitForTimeout(1500);
      await shot('found');
      await shot('foundfull', true);
      await page.getByRole('searchbox').fill('faalangst');
      await page.waitForTimeout(900);
      await shot('keyword');
      await page.getByRole('searchbox').fill('autentisitijt');
      await page.waitForTimeout(900);
      await shot('none');
      if (scheme === 'light') {
        await page.goto('./privacy/');
        await page.locator('.menu > summary').click();
        await shot('menu');
        await page.goto('./zoeken/');
        await page.route('**/teksten/zoeken*', (route) => route.abort());
        await page.getByRole('searchbox').fill('nee');
        await page.waitForTimeout(900);
        await shot('failed');
      }
    });
  }
test.use({ allow: [/./] });

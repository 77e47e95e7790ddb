import { expect, test } from './fixtures.ts';
import { seedState } from './support/device.ts';
import { screens } from './support/screens.ts';
import { walkStops, type Stop } from './support/stops.ts';

/** WCAG 2.2: focus that is seen (2.4.7, 1.4.11), not under something else (2.4.11), and 24 px (2.5.8). */
const [RING_WIDTH, RING_CONTRAST, TARGET] = [2, 3, 24];

/** What leads on fits a thumb: 44 px, with half a pixel for rounding. */
const THUMB = 43.5;

/** The screens of the main way, of sharing, of the sheet and of reading, as a keyboard meets them. */
const WALKED = [
  'the landing page',
  'a later statement, for who comes back',
  'a situation with an answer and an error',
  'Pauze on a situation',
  'the menu',
  'a result with a chosen place and everything unfolded',
  'sharing all answers with a name and a QR code',
  'a shared result',
  'how the test measures',
  'a card of two bouwstenen',
  'a story of the interview sheet, in steps',
  'a plan to write, with steps to take over and something missing',
  'an action that runs',
  'what was in the way of an action',
  'all that is kept, with a file to read and the way to another device',
  'two attempts beside each other',
];

function faultsOf({ name, ring, under, outside, size, isInText, isMain }: Stop): readonly string[] {
  return [
    ring.width < RING_WIDTH && `${name} has no ring`,
    ring.contrast < RING_CONTRAST && `${name} has a ring of ${ring.contrast.toFixed(1)} to 1`,
    under !== null && `${name} lies under ${under}`,
    outside > 1 && `${name} sticks ${outside.toFixed(1)} px out of the window`,
    !isInText && size < TARGET && `${name} is ${size.toFixed(1)} px`,
    isMain && size < THUMB && `${name} leads on and is ${size.toFixed(1)} px`,
  ].filter((fault) => fault !== false);
}

for (const { name, path, state, reach } of screens.filter((screen) =>
  WALKED.includes(screen.name),
)) {
  test(`every stop of Tab is seen, free and large enough: ${name}`, async ({
    page,
    context,
    isMobile,
  }) => {
    // In the light on a phone, in the dark on a desktop.
    const colorScheme = isMobile ? 'light' : 'dark';
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (state !== undefined) await seedState(context, state);
    await page.goto(path);
    await reach(page);
    const stops = await walkStops(page);
    expect(stops.length).toBeGreaterThanOrEqual(4);
    expect(stops.flatMap(faultsOf)).toEqual([]);
  });
}

test('a stop without a ring, under something and too small is told', async ({ page }) => {
  await page.goto('./privacy/');
  await page.evaluate(() => {
    const button = document.createElement('button');
    const cover = document.createElement('div');
    const place = 'position: fixed; inset-block-start: 200px; inset-inline-start: 50px;';
    button.style.cssText = `${place} outline: none; block-size: 20px; min-block-size: 0; inline-size: 20px; padding: 0`;
    cover.style.cssText = `${place} block-size: 60px; inline-size: 60px`;
    document.querySelector('main')?.prepend(button, cover);
  });
  const faults = (await walkStops(page)).flatMap(faultsOf).join('\n');
  expect(faults).toMatch(/has no ring/);
  expect(faults).toMatch(/lies under div/);
  expect(faults).toMatch(/is 20\.0 px/);
});

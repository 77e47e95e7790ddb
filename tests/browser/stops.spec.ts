import { expect, test } from './fixtures.ts';
import { seedState } from './support/device.ts';
import { screens } from './support/screens.ts';
import { walk } from './support/stops.ts';

/** The main way, sharing and the sheet, with all that can be open there. */
const WALKED = [
  'the landing page',
  'a later statement, for who comes back',
  'the menu',
  'halfway',
  'a situation with an answer and an error',
  'Pauze on a situation',
  'a result with a chosen place and everything unfolded',
  'sharing all answers with a name and a QR code',
  'the interview sheet of a result, with everything unfolded',
  'practising, with notes and clock',
];

test('every screen to walk through is one of all screens', () => {
  expect(screens.map(({ name }) => name)).toEqual(expect.arrayContaining(WALKED));
});

for (const { name, path, state, reach } of screens.filter((one) => WALKED.includes(one.name))) {
  test(`each stop of Tab is seen, free and large enough on ${name}`, async ({ page, context }) => {
    // Nothing glides: a stop is looked at where it comes to rest.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (state !== undefined) await seedState(context, state);
    await page.goto(path);
    await reach(page);
    const there = await walk(page, 'Tab');
    // The way back on a small screen, in the other colours.
    await page.setViewportSize({ width: 320, height: 480 });
    await page.emulateMedia({ colorScheme: 'dark' });
    const back = await walk(page, 'Shift+Tab');
    expect(there.length, 'how many stops there are').toBeGreaterThan(3);
    expect(back.length, 'how many stops there are on the way back').toBeGreaterThan(3);
    expect([...there, ...back].filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
}

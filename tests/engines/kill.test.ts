import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeState } from '../../src/codecs/kept/state.ts';
import { kernStatements, ui } from '../browser/support/content.ts';
import { KEY, readSecond } from '../browser/support/device.ts';
import { driveQuiz, GIVE, READ, type Orders, type Snapshot } from './support/driveQuiz.ts';
import { inFolder, present } from './support/engines.ts';
import { openFirefox } from './support/puppeteer.ts';
import { serveWatched, TOLD, type WatchedSite } from './support/site.ts';
import { button, checked } from './support/spots.ts';
import { clicks, sees, until } from './support/tab.ts';
import { openMiniBrowser } from './support/webkit.ts';
import { statement } from './support/way.ts';

/** So many answers, at a reader's pace; a kill a second after the last. In milliseconds. */
const [GIVEN, PACE, AFTER] = [20, 3_000, 1_000];
const ORDERS: Orders = {
  given: GIVEN,
  pace: PACE,
  under: TOLD,
  backButton: 'Vorige',
  key: KEY,
};
const valueOf = (index: number) => (index % 5) + 1;

/** How many of the answers lie here, each the one that was given. */
function returnedIn(text: string | null): number {
  const found = decodeState(text ?? '');
  if (found.kind !== 'ok') throw new Error(`cannot be read: ${found.kind}`);
  const [attempt, ...more] = found.state.attempts;
  expect(more).toEqual([]);
  const values = [...(attempt?.answers ?? [])].map(([id, { value }]) => [id, value]);
  const ids = kernStatements.slice(0, values.length).map(({ id }, i) => [id, valueOf(i)]);
  expect(values).toEqual(ids);
  return values.length;
}

const { firefox, webkit } = present;
let site: WatchedSite;
beforeAll(async () => {
  const code = `(${String(driveQuiz)})(${JSON.stringify(ORDERS)}, ${String(readSecond)})`;
  site = await serveWatched(false, [{ name: 'drijf', code }]);
});
afterAll(() => site.close());

// A minute each, and hardly any work: side by side.
describe('killed a second after twenty answers', { concurrent: true }, () => {
  it.skipIf(firefox === undefined)('Firefox ESR loses at most one', () =>
    inFolder(async (profile) => {
      const before = await openFirefox(firefox ?? '', profile);
      try {
        const tab = await before.newTab();
        await tab.open(site.url('/'));
        for (let index = 0; index < GIVEN; index += 1) {
          await sees(tab, statement(index));
          await pause(PACE);
          await tab.press(String(valueOf(index)));
        }
        await pause(AFTER);
      } finally {
        await before.kill();
      }
      const after = await openFirefox(firefox ?? '', profile);
      try {
        const tab = await after.newTab();
        await tab.open(site.url('/'));
        await sees(tab, { selector: 'button', text: ui.questionnaire.again });
        const record = (await tab.run(readSecond, KEY)) as { readonly text: string | null };
        const returned = returnedIn(record.text);
        console.log(`Firefox ESR: ${returned} of ${GIVEN} answers back`);
        expect(returned).toBeGreaterThanOrEqual(GIVEN - 1);
        await sees(tab, statement(returned));
        await clicks(tab, button('Vorige'));
        await sees(tab, checked(valueOf(returned - 1)));
      } finally {
        await after.kill();
      }
    }),
  );

  // What a tool steers in WebKitGTK keeps nothing: here the page itself plays the person.
  it.skipIf(webkit === undefined)('WebKitGTK loses at most one', () =>
    inFolder(async (folder) => {
      if (webkit === undefined) return;
      const open = (how: string) =>
        openMiniBrowser(webkit, folder, site.url(`/vragenlijst/${how}`), () =>
          site.told('there').includes(JSON.stringify(how)),
        );
      const before = await open(GIVE);
      try {
        const limit = 2 * GIVEN * PACE;
        const given = () => site.told('given').map(Number);
        const missing = () => `${GIVEN} antwoorden, wel ${given().join()}`;
        await until(missing, () => given().includes(GIVEN), limit);
        await pause(AFTER);
      } finally {
        await before.kill();
      }
      const after = await open(READ);
      try {
        const seen = () => site.told('seen').map((text) => JSON.parse(text) as Snapshot);
        await until('a look after the return', () => seen().some(({ isBack }) => isBack));
        const { heading = '', second = null } = seen().findLast(({ isBack }) => !isBack) ?? {};
        const returned = returnedIn(second);
        console.log(`WebKitGTK: ${returned} of ${GIVEN} answers back`);
        expect(returned).toBeGreaterThanOrEqual(GIVEN - 1);
        expect(heading).toBe(statement(returned).text);
        await until('the answer of the one before', () =>
          seen().some(
            ({ isBack, heading: now, checked: value }) =>
              isBack &&
              now === statement(returned - 1).text &&
              value === String(valueOf(returned - 1)),
          ),
        );
      } finally {
        await after.kill();
      }
    }),
  );
});

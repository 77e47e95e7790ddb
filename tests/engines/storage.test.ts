import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernStatements, ui } from '../browser/support/content.ts';
import { asVisitor, present } from './support/engines.ts';
import { openFirefox } from './support/puppeteer.ts';
import { serveWatched, type WatchedSite } from './support/site.ts';
import { button } from './support/spots.ts';
import { clicks, sees } from './support/tab.ts';
import { giveSituations, giveStatements, seesScores, statement, wipes } from './support/way.ts';

const { firefox } = present;
const { off, unavailable, full, damaged, newer } = { ...ui.keeping, ...ui.keepingNotice };

let site: WatchedSite;
beforeAll(async () => {
  site = await serveWatched(true);
});
afterAll(() => site.close());

describe.skipIf(firefox === undefined)('Firefox ESR', () => {
  it.each([
    ['without its first store', { 'dom.storage.enabled': false }],
    ['in a private window', { 'browser.privatebrowsing.autostart': true }],
  ])('%s: the result is reached, kept while it is open, and wiped', async (how, preferences) => {
    const open = (profile: string) => openFirefox(firefox ?? '', profile, preferences);
    await asVisitor(open, async (visitor) => {
      const tab = await visitor.newTab();
      await tab.open(site.url('/'));
      const isAbsent = await tab.run(() => globalThis.localStorage === null);
      expect(isAbsent).toBe('dom.storage.enabled' in preferences);
      await giveStatements(tab, 0, kernStatements.length);
      await giveSituations(tab);
      await seesScores(tab);
      // The second store keeps all: nothing to warn of.
      for (const text of [off, unavailable, full, damaged, newer])
        expect(await tab.has({ selector: 'p', text }), `${how}: ${text}`).toBe(false);
      await tab.reload();
      await seesScores(tab);
      await wipes(tab);
      await clicks(tab, button(ui.result.emptyStart));
      await sees(tab, statement(0));
    });
    expect(site.told('errors')).toEqual([]);
    expect(site.told('violations')).toEqual([]);
  });
});

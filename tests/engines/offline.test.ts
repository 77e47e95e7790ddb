import { afterAll, beforeAll, expect, it } from 'vitest';
import { kernStatements, ui } from '../browser/support/content.ts';
import { DIST, readBuilt } from '../site/site.ts';
import { headersFor, rulesOf } from '../support/headers.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { asVisitor, OTHERS } from './support/engines.ts';
import { heading } from './support/spots.ts';
import { sees, until, type Tab } from './support/tab.ts';
import {
  copiesLink,
  giveSituations,
  giveStatements,
  seesScores,
  statement,
  wipes,
} from './support/way.ts';

/** After so many answers the server stops. */
const STOPS = 3;

let site: ServedSite;
let isGone = false;
beforeAll(async () => {
  const rules = rulesOf(readBuilt('_headers'));
  site = await serveSite({
    root: DIST,
    packing: 'quick',
    headers: (path) => headersFor(rules, path),
    fault: () => (isGone ? { kind: 'gone' } : undefined),
  });
});
afterAll(() => site.close());

/** The worker has all of its release on the device, and answers for this page. */
function hasWorker(tab: Tab): Promise<void> {
  const isHere = () => tab.run(() => navigator.serviceWorker.controller !== null);
  return until('a worker answers for the page', isHere);
}

/** No worker and no copies are left. */
function hasNoWorker(tab: Tab): Promise<void> {
  const left = () =>
    tab.run(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      return workers.length + (await caches.keys()).length;
    });
  return until('worker and copies are gone', async () => (await left()) === 0);
}

// Chromium does the same, and more of it, in tests/browser/adverse/offline.spec.ts.
it.for(OTHERS)(
  '$name: the server stops after a few answers, and the way goes on to the result and its link',
  async ({ open }, { skip }) => {
    if (open === undefined) return skip();
    isGone = false;
    await asVisitor(open, async (visitor) => {
      const tab = await visitor.newTab();
      await tab.open(`${site.origin}/`);
      await giveStatements(tab, 0, STOPS);
      await hasWorker(tab);
      isGone = true;
      await tab.open(`${site.origin}/`);
      await giveStatements(tab, STOPS, kernStatements.length);
      await giveSituations(tab);
      await seesScores(tab);
      expect(await copiesLink(tab)).toContain(`${site.origin}/gedeeld/#`);
      await tab.open(`${site.origin}/privacy/`);
      await sees(tab, heading(ui.site.offlineTitle));
      await tab.open(`${site.origin}/resultaat/`);
      await seesScores(tab);
      isGone = false;
      await wipes(tab);
      await hasNoWorker(tab);
      await tab.open(`${site.origin}/`);
      await sees(tab, statement(0));
    });
  },
);

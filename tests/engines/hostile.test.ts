import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeState } from '../../src/codecs/kept/state.ts';
import { instrument, ui } from '../browser/support/content.ts';
import { KEY } from '../browser/support/device.ts';
import { kernResponse, stateOf } from '../browser/support/people.ts';
import { pastLinks } from '../support/builders/hostile.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { visitFragments, worstFragments } from '../support/builders/worst.ts';
import { asVisitor, OTHERS } from './support/engines.ts';
import { serveWatched, type WatchedSite } from './support/site.ts';
import { heading } from './support/spots.ts';
import { sees } from './support/tab.ts';
import { statement } from './support/way.ts';

const fragments = worstFragments(instrument);
/** So many at a time, so that no engine has to wait long for one answer. */
const AT_ONCE = 25;

let site: WatchedSite;
beforeAll(async () => {
  site = await serveWatched(true);
});
afterAll(() => site.close());

// Chromium does the same in tests/browser/adverse/hostile.spec.ts.
it.for(OTHERS)(
  '$name: two hundred of the worst links, and the page stands after each',
  async ({ open }, { skip }) => {
    if (open === undefined) return skip();
    expect(fragments).toHaveLength(200);
    const [told, errors] = [site.told('violations').length, site.told('errors').length];
    await asVisitor(open, async (visitor) => {
      const tab = await visitor.newTab();
      await tab.open(site.url('/robots.txt'));
      const own = encodeState(stateOf(firstAnswers(kernResponse, 7)));
      await tab.run((key, text) => localStorage.setItem(key, text), KEY, own);
      await tab.open(site.url('/gedeeld/#kapot'));
      await sees(tab, heading(ui.share.damagedTitle));

      let moved = 0;
      for (let from = 0; from < fragments.length; from += AT_ONCE) {
        const some = JSON.stringify(fragments.slice(from, from + AT_ONCE));
        const { odd, moves } = await tab.run(visitFragments, some);
        expect(odd).toEqual([]);
        moved += moves;
      }
      // One that is a blank or that stood there already is no move.
      expect(moved / fragments.length).toBeGreaterThan(0.95);

      await tab.run((hash) => void (location.hash = hash), pastLinks()[0] ?? '');
      await sees(tab, { selector: 'caption', text: 'Scores per bouwsteen' });
      expect(await tab.run((key) => localStorage.getItem(key), KEY)).toBe(own);
      await tab.open(site.url('/vragenlijst/'));
      await sees(tab, statement(7));
    });
    expect(site.told('errors').slice(errors)).toEqual([]);
    expect(site.told('violations').slice(told)).toEqual([]);
  },
);

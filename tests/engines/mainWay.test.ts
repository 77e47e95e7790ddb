import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerName, kernStatements, ui } from '../browser/support/content.ts';
import { fragmentOf } from '../browser/support/links.ts';
import { kernResponse } from '../browser/support/people.ts';
import { pieceFrom } from '../browser/support/pieces.ts';
import { serveBlog, type Blog } from '../support/blog.ts';
import { asVisitor, ENGINES } from './support/engines.ts';
import { serveWatched, type WatchedSite } from './support/site.ts';
import { button, checked, heading, type Spot } from './support/spots.ts';
import { clicks, sees, until, type Tab } from './support/tab.ts';
import {
  copiesLink,
  giveSituations,
  giveStatements,
  isNoted,
  seesScores,
  skipsToContent,
  statement,
  valueOf,
  wipes,
} from './support/way.ts';

/** After so many answers the person stops, and comes back. */
const STOPS = 5;

const RESUMED: Spot = { selector: `aside[aria-label='${ui.questionnaire.resumeTitle}']` };

/** A page that breaks the policy in two ways: without it we would not know that anyone was watching. */
async function breakPolicy(tab: Tab): Promise<void> {
  await tab.run(() => {
    document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQ' }));
    try {
      document.body.innerHTML = '<b>x</b>';
    } catch {
      // Refused, as it should be.
    }
  });
}

const FIRST = kernStatements[0]?.id ?? '';

for (const { way, headers, piece, tapped } of [
  {
    way: 'under its headers, from an answer on a blog',
    headers: true,
    piece: 'links',
    tapped: answerName(valueOf(FIRST)),
  },
  {
    way: 'under the policy in its pages alone, from a card on a blog',
    headers: false,
    piece: 'card',
    tapped: ui.site.name,
  },
] as const) {
  describe(`the site ${way}`, () => {
    let site: WatchedSite;
    let blog: Blog;
    beforeAll(async () => {
      [site, blog] = [await serveWatched(headers), await serveBlog()];
      const pasted = pieceFrom(site.url('/'), piece, FIRST);
      blog.write(pasted, pasted);
    });
    afterAll(() => Promise.all([site.close(), blog.close()]));

    it.for(ENGINES)('$name: answered, resumed, shared, wiped', async ({ open }, { skip }) => {
      if (open === undefined) return skip();
      const [told, errors] = [site.told('violations').length, site.told('errors').length];

      await asVisitor(open, async (person) => {
        console.log(person.version);
        const first = await person.newTab();
        await first.open(site.url('/'));
        await skipsToContent(first);
        await first.open(blog.address);
        await clicks(first, button(tapped));
        await giveStatements(first, 0, STOPS);
        await sees(first, statement(STOPS));
        await isNoted(first, STOPS);
        await first.reload();
        await sees(first, statement(STOPS));
        const tab = await person.newTab();
        await first.close();
        await tab.open(site.url('/'));
        await sees(tab, RESUMED);
        await clicks(tab, button('Vorige'));
        await sees(tab, checked(valueOf(kernStatements[STOPS - 1]?.id ?? '')));
        await clicks(tab, button('Volgende'));
        await giveStatements(tab, STOPS, kernStatements.length);
        await giveSituations(tab);
        await seesScores(tab);

        const link = await copiesLink(tab);
        expect(link).toBe(site.url(`/gedeeld/#${fragmentOf(kernResponse)}`));
        await asVisitor(open, async (stranger) => {
          const elsewhere = await stranger.newTab();
          await elsewhere.open(link);
          await seesScores(elsewhere);
          await elsewhere.open(site.url('/'));
          await sees(elsewhere, statement(0));
        });

        for (const path of site.paths) {
          await tab.open(site.url(path));
          await until(`a heading on ${path}`, () => tab.has({ selector: 'main h1' }));
        }
        await tab.open(site.url('/resultaat/'));
        await seesScores(tab);
        await wipes(tab);
        await tab.reload();
        await sees(tab, heading(ui.result.emptyTitle));

        expect(site.told('errors').slice(errors)).toEqual([]);
        expect(site.told('violations').slice(told)).toEqual([]);
        await breakPolicy(tab);
        await until('both violations are seen', async () => {
          const kinds = site.told('violations').slice(told).join();
          return kinds.includes('img-src') && kinds.includes('require-trusted-types-for');
        });
      });
    });
  });
}

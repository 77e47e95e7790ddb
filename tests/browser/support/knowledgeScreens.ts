// cspell:ignore authentisitijt
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { picker, tick } from './barriers.ts';
import { content, ui } from './content.ts';
import { button } from './quiz.ts';
import type { Screen } from './screen.ts';
import { shows } from './screen.ts';

const { search } = ui;

/** One page of each kind: the others are the same parts around other words. */
const KINDS: readonly (readonly [name: string, address: string])[] = [
  ['a list of pages to read', '/bouwstenen/'],
  // The longest name.
  ['the page of a bouwsteen', '/bouwstenen/verantwoordelijkheid/'],
  ['the drama triangle', '/dramadriehoek/'],
  ['what holds a person back', '/barrieres/'],
  ['an exercise', '/oefeningen/drie-stoelen/'],
  ['an exercise with choices', '/oefeningen/vier-manieren-van-leren/'],
  ['questions and answers', '/veelgestelde-vragen/'],
];

/** A choice that is full, and what is said to a fourth. */
const chosen: Screen = {
  name: 'three chosen of what holds a person back, and a fourth refused',
  path: './barrieres/',
  reach: async (page) => {
    for (const id of ['voornemen', 'afwijzing', 'lagen']) await tick(page, id).check();
    await tick(page, 'geen-steun').click();
    await expect(page.getByRole('alert')).toHaveText(picker.full);
  },
};

/** What a person can do there, when it changes how the page looks. */
const DOES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  './oefeningen/drie-stoelen/': async (page) => {
    await page.getByRole('textbox').first().fill('Een uur zonder telefoon.');
    await button(page, ui.knowledge.exercise.timer.start).first().click();
    await button(page, ui.keeping.wipe).click();
    await expect(page.getByText(ui.keeping.wipeAsk)).toBeVisible();
  },
  './oefeningen/vier-manieren-van-leren/': async (page) => {
    await page.getByRole('radio').nth(2).check();
    await expect(page.locator('.way[data-chosen]')).toBeVisible();
  },
};

/** Each with the title that it shows. */
export const knowledgePages = KINDS.map(([name, address]) => {
  const page = content.pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return { name, path: `.${address}`, title: page.title };
});

const kinds: readonly Screen[] = knowledgePages.map(({ name, path, title }) => {
  const reach: Screen['reach'] = async (page) => {
    await shows(title)(page);
    await DOES[path]?.(page);
  };
  return { name, path, reach };
});

/** Looks for something on the page for it. */
const searching = (query: string) => async (page: Page) => {
  await page.getByRole('searchbox', { name: search.label }).fill(query);
  await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
};

/** For who places the test on a site of their own. */
const placing: Screen = {
  name: 'pieces for another site',
  path: './insluiten/',
  reach: (page) =>
    expect(page.getByLabel(content.placing.choose.blog, { exact: true })).toBeVisible(),
};

/** What the worker shows for a page that it does not have. */
const offline: Screen = {
  name: 'a page that is not on the device, without a network',
  path: './zonder-internet/',
  reach: shows(ui.site.offlineTitle),
};

const searches: readonly Screen[] = [
  { name: 'all pages, and a field to search them', path: './zoeken/', reach: shows(search.title) },
  {
    name: 'pages that a search found',
    path: './zoeken/',
    reach: async (page) => {
      await searching('nee zeggen')(page);
      await expect(page.locator('.search mark').first()).toBeVisible();
    },
  },
  {
    name: 'a search that found nothing',
    isVariant: true,
    path: './zoeken/#q=authentisitijt',
    reach: (page) => expect(page.getByRole('link', { name: search.allGo })).toBeVisible(),
  },
  {
    name: 'a search whose index does not come',
    isVariant: true,
    path: './zoeken/',
    reach: async (page) => {
      await page.route('**/teksten/zoeken.*', (route) => route.fulfill({ body: '{}' }));
      await searching('nee')(page);
      await expect(button(page, ui.loading.retry)).toBeVisible();
    },
  },
];

export const knowledgeScreens: readonly Screen[] = [
  ...kinds,
  chosen,
  placing,
  offline,
  ...searches,
];

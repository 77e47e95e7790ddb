import { expect } from '../fixtures.ts';
import { picker, tick } from './barriers.ts';
import { content } from './content.ts';
import type { Screen } from './screen.ts';
import { shows } from './screen.ts';

/** One page of each kind: the others are the same parts around other words. */
const KINDS: readonly (readonly [name: string, address: string])[] = [
  ['a list of pages to read', '/bouwstenen/'],
  ['the page of a bouwsteen', '/bouwstenen/proactiviteit/'],
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

const kinds: readonly Screen[] = KINDS.map(([name, address]) => {
  const page = content.pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return { name, path: `.${address}`, reach: shows(page.title) };
});

export const knowledgeScreens: readonly Screen[] = [...kinds, chosen];

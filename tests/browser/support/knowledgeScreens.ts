import { content } from './content.ts';
import type { Screen } from './screen.ts';
import { shows } from './screen.ts';

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

/** Each with the title that it shows. */
export const knowledgePages = KINDS.map(([name, address]) => {
  const page = content.pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return { name, path: `.${address}`, title: page.title };
});

export const knowledgeScreens: readonly Screen[] = knowledgePages.map(({ name, path, title }) => {
  return { name, path, reach: shows(title) };
});

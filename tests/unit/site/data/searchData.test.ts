import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../../src/domain/text/words.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { anchorsOf } from '../../../../src/site/content/prose/anchors.ts';
import { above } from '../../../../src/site/content/textPages.ts';
import { searchPages } from '../../../../src/site/data/searchData.ts';
import { siteMap } from '../../../../src/site/data/siteMap.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const content = loadContent(CONTENT);
const pages = searchPages(content);
const at = (address: string) => {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return page;
};
const textOf = (address: string) =>
  at(address)
    .sections.map(({ text }) => text)
    .join('\n');

describe('the index', () => {
  it('holds every page to read, with its headings', () => {
    for (const { address, title, description, lead, markdown } of content.pages) {
      const { sections, ...page } = at(address);
      expect(page).toMatchObject({ title, about: description });
      expect(sections[0]).toMatchObject({ id: '', title: '' });
      expect(sections[0]?.text.startsWith(lead)).toBe(true);
      const places = sections.map(({ id }) => id);
      expect(places).toEqual(expect.arrayContaining(anchorsOf(markdown).map(({ id }) => id)));
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('holds the pages of the menu that do more', () => {
    for (const { to } of content.ui.site.groups.flatMap((group) => group.pages))
      expect(at(to).about).toMatch(/\.$/);
  });

  it('knows for every page words that people use', () => {
    for (const { address, keywords } of pages)
      expect(keywords.length, address).toBeGreaterThanOrEqual(3);
  });

  it('knows the words that people come with', () => {
    const words = new Set(pages.flatMap((page) => foldedWords(page.keywords.join(' '))));
    const asked =
      'assertief uitstellen baas burnout ruzie kritiek faalangst piekeren grenzen samenwerken solliciteren';
    for (const word of foldedWords(asked)) expect([...words]).toContain(word);
  });

  it('holds what the build puts on a page: tips, questions, barriers and choices', () => {
    const [tip] = content.tips.filter(({ trait }) => trait === 'proactiviteit');
    expect(textOf('/bouwstenen/proactiviteit/')).toContain(tip?.plan);
    expect(textOf('/bouwstenen/proactiviteit/')).toContain(
      content.interview.traits.proactiviteit.asks[0],
    );
    const [barrier] = content.barriers;
    expect(at('/barrieres/').sections).toContainEqual(
      expect.objectContaining({ id: barrier?.id, title: barrier?.name }),
    );
    const ways = content.pages.flatMap(({ address, exercise }) =>
      (exercise?.choices ?? []).map(({ says }) => [address, says] as const),
    );
    expect(ways.length).toBeGreaterThan(1);
    for (const [address, says] of ways) expect(textOf(address)).toContain(says);
  });

  it('holds no braces, no marks of Markdown, and none of the statements', () => {
    const written = JSON.stringify(pages);
    expect(written).not.toMatch(/\{(keeper|contact|tips|questions|triangle|barriers|choices)\}/);
    for (const { sections } of pages)
      for (const { text } of sections) expect(text).not.toMatch(/[{}]|\*\*|\]\(|^#/m);
    const { statements, situations } = content.items;
    const words = [
      ...Object.values(statements),
      ...Object.values(situations).flatMap(({ text, reactions }) => [
        text,
        ...Object.values(reactions),
      ]),
    ];
    expect(words.filter((text) => written.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it('is plain data: the same after conversion to JSON and back', () => {
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });
});

describe('the list of all pages', () => {
  const groups = siteMap(content);

  it('has the groups and names of the menu', () => {
    const named = groups.map(({ title, pages: listed }) => {
      return { title, pages: listed.map(({ address: to, name }) => ({ to, name })) };
    });
    expect(named).toEqual(content.ui.site.groups);
  });

  it('holds every page once, those of a folder under their list in its order', () => {
    const listed = groups.flatMap((group) =>
      group.pages.flatMap((page) => [page.address, ...page.below.map(({ address }) => address)]),
    );
    expect(listed.toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
    const traits = groups.flatMap((group) => group.pages).find((p) => p.address === '/bouwstenen/');
    expect(traits?.below.map(({ address }) => above(address))).toEqual(
      Array<string>(6).fill('/bouwstenen/'),
    );
    expect(traits?.below[0]?.address).toBe('/bouwstenen/zelfbewustzijn/');
  });
});

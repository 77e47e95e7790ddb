import { describe, expect, it } from 'vitest';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import type { TextPage } from '../../../../src/site/content/textPages.ts';
import {
  contentsOf,
  crumbsOf,
  knowledgeOf,
  relatedTo,
} from '../../../../src/site/data/knowledge.ts';
import { citedTips } from '../../../../src/site/data/citedTips.ts';
import { partsOfPage } from '../../../../src/site/data/pageParts.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const content = loadContent(CONTENT);
const pageAt = (address: string) => {
  const page = content.pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return page;
};

function made(address: TextPage['address'], about?: TextPage['about']): TextPage {
  const fields = { title: address, description: '', lead: '', markdown: '' };
  return { ...fields, file: `${address}.md`, address, about };
}

describe('related pages', () => {
  const self = made('/bouwstenen/a/', ['feedback', 'leren', 'gesprek']);
  const related = (...pages: readonly TextPage[]) =>
    relatedTo(self, [self, ...pages]).map(({ address }) => address);

  it('share most first, and of those alike what is about less comes first', () => {
    const one = made('/een/', ['feedback']);
    const wide = made('/wijd/', ['feedback', 'leren', 'driehoek']);
    const two = made('/twee/', ['feedback', 'leren']);
    expect(related(one, wide, two)).toEqual(['/twee/', '/wijd/', '/een/']);
  });

  it('are at most four, and none without a shared subject', () => {
    const many = ['/b/', '/c/', '/d/', '/e/', '/f/'] as const;
    const pages = many.map((address) => made(address, ['leren']));
    expect(related(...pages, made('/g/', ['driehoek']), made('/h/'))).toEqual(many.slice(0, 4));
  });

  it('are not the list that the page is in, nor what is in it', () => {
    const list = made('/bouwstenen/', ['leren']);
    expect(related(list)).toEqual([]);
    expect(relatedTo(list, [list, self])).toEqual([]);
  });
});

describe('the way down', () => {
  it('begins at the start, goes through the list, and ends at the page', () => {
    const titles = (address: string) =>
      crumbsOf(pageAt(address), content).map((crumb) => crumb.address);
    expect(titles('/bouwstenen/proactiviteit/')).toEqual([
      '/',
      '/bouwstenen/',
      '/bouwstenen/proactiviteit/',
    ]);
    expect(titles('/dramadriehoek/')).toEqual(['/', '/dramadriehoek/']);
    // The list of these is the sheet, which is more than a text.
    const rights = crumbsOf(pageAt('/sollicitatiegesprek/rechten/'), content);
    expect(rights.map(({ title }) => title)).toEqual([
      content.ui.knowledge.start,
      'Gespreksblad',
      'Wat mag een werkgever vragen?',
    ]);
  });

  it('is told to search engines in full addresses', () => {
    const [data] = knowledgeOf(pageAt('/oefeningen/drie-stoelen/'), content).data;
    expect(data).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: `${content.site.address}/` },
        { position: 2, item: `${content.site.address}/oefeningen/` },
        { position: 3, item: `${content.site.address}/oefeningen/drie-stoelen/` },
      ],
    });
  });
});

describe('questions and answers', () => {
  it('are told to search engines, each with its answer in plain text', () => {
    const { data } = knowledgeOf(pageAt('/veelgestelde-vragen/'), content);
    const faq = data[1] as { readonly mainEntity: readonly Record<string, unknown>[] };
    expect(faq.mainEntity.length).toBeGreaterThan(5);
    for (const { name, acceptedAnswer } of faq.mainEntity) {
      expect(name).toMatch(/\?$/);
      expect((acceptedAnswer as { text: string }).text).toMatch(/^[^<>[\]{}]{20,}$/);
    }
    expect(knowledgeOf(pageAt('/dramadriehoek/'), content).data).toHaveLength(1);
  });
});

describe('the list of headings', () => {
  it('is there from three on, without those below', () => {
    const page = (markdown: string) => ({ ...made('/a/'), markdown });
    const listed = (markdown: string) => contentsOf(page(markdown), content).map(({ id }) => id);
    expect(listed('## A\n\n## B\n')).toEqual([]);
    expect(listed('## A\n\n### A1\n\n## B\n\n## C\n')).toEqual(['a', 'b', 'c']);
    const between = listed('## A\n\n{barriers}\n\n## B\n');
    expect(between).toEqual(['a', 'bij-mij', 'om-mij-heen', 'b']);
  });
});

describe('the page of a bouwsteen', () => {
  it.each(TRAITS)('of %s has its own tips and questions', (trait) => {
    const parts = partsOfPage(pageAt(`/bouwstenen/${trait}/`), content);
    const tips = parts.flatMap((part) => (part.kind === 'tips' ? part.tips : []));
    const questions = parts.flatMap((part) => (part.kind === 'questions' ? part.questions : []));
    expect(tips).toEqual(citedTips(content).filter((tip) => tip.trait === trait));
    expect(questions).toEqual(content.interview.traits[trait].asks);
  });
});

import { describe, expect, it } from 'vitest';
import { readingPages, type PageWeight } from './weights.ts';

function weightOf(address: string): PageWeight {
  return { address, requests: 1, bytes: 1, byKind: {}, icon: 0, files: 0, inline: 0 };
}

describe('the pages to read', () => {
  it('are those without a budget of their own, and those with a script', () => {
    const addresses = [
      '/',
      '/404.html',
      '/zonder-internet/',
      '/resultaat/',
      '/methode/',
      '/privacy/',
      '/barrieres/',
      '/zoeken/',
      '/oefeningen/',
      '/oefeningen/richting/',
    ];
    const { plain, helped } = readingPages(addresses.map(weightOf));
    const named = (pages: readonly PageWeight[]) => pages.map(({ address }) => address);
    expect(named(plain)).toEqual(['/methode/', '/privacy/', '/oefeningen/']);
    expect(named(helped)).toEqual(['/barrieres/', '/zoeken/', '/oefeningen/richting/']);
  });
});

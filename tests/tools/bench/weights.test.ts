import { describe, expect, it } from 'vitest';
import { readingPages, type PageWeight } from './weights.ts';

function weightOf(address: string): PageWeight {
  return { address, requests: 1, bytes: 1, byKind: {}, icon: 0, files: 0, inline: 0 };
}

describe('the pages to read', () => {
  it('are those without a budget of their own, the longest, and those with a script', () => {
    const addresses = [
      '/',
      '/404.html',
      '/resultaat/',
      '/methode/',
      '/privacy/',
      '/barrieres/',
      '/zoeken/',
      '/oefeningen/',
      '/oefeningen/richting/',
    ];
    const { plain, methode, helped } = readingPages(addresses.map(weightOf));
    const named = (pages: readonly PageWeight[]) => pages.map(({ address }) => address);
    expect(named(plain)).toEqual(['/privacy/', '/oefeningen/']);
    expect(named(methode)).toEqual(['/methode/']);
    expect(named(helped)).toEqual(['/barrieres/', '/zoeken/', '/oefeningen/richting/']);
  });
});

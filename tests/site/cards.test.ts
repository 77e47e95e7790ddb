import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { CARDS } from '../../src/domain/result/card.ts';
import { ROLES } from '../../src/domain/test/scales.ts';
import { find } from './html.ts';
import { pagesOf, root } from './site.ts';

const { cards, roles, traits } = loadContent(join(root, 'content'));
const pages = pagesOf();

/** Words for a role, and words that only a low score has. */
const UNSAID = new RegExp(
  [
    ...ROLES.flatMap((role) => [role, roles[role].everyday]),
    'dramadriehoek',
    'bleef wat achter',
  ].join('|'),
  'i',
);

it('there are 21, and no other page under their address but that of links', () => {
  const addresses = pages.map(({ address }) => address);
  const found = addresses.filter((address) => address.startsWith('/gedeeld/'));
  expect(CARDS).toHaveLength(21);
  expect(found.toSorted()).toEqual(
    ['/gedeeld/', ...CARDS.map(({ id }) => `/gedeeld/${id}/`)].toSorted(),
  );
});

describe.each(CARDS)('the card $id', ({ id, traits: chosen }) => {
  const page = pages.find(({ address }) => address === `/gedeeld/${id}/`);
  const tags = page?.tags ?? [];
  const text = (page?.html ?? '').replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '');

  it('has its address and is noindex', () => {
    expect(page).toBeDefined();
    expect(find(tags, 'meta', { name: 'robots' })?.attributes.get('content')).toBe('noindex');
  });

  it('fetches no script', () => {
    const scripts = tags.filter(({ name }) => name === 'script');
    expect(scripts.filter(({ attributes }) => attributes.has('src'))).toEqual([]);
  });

  it('explains its bouwstenen and no other', () => {
    for (const trait of chosen) {
      expect(text).toContain(cards.traits[trait].text);
      for (const line of cards.traits[trait].does) expect(text).toContain(line);
    }
    const told = Object.values(cards.traits).filter((trait) => text.includes(trait.text));
    expect(told).toHaveLength(chosen.length);
  });

  it('claims no strength: someone chose this, out of what came to the top', () => {
    const spoken = text.replaceAll(/<[^>]*>/g, ' ');
    expect(spoken).not.toMatch(/\b(sterk|sterke|sterkste|talent)\b/i);
    const words = chosen.length === 1 ? cards.one : cards.two;
    for (const said of [words.shared, cards.around.note]) expect(spoken).toContain(said);
  });

  it('names no role, score or weak side', () => {
    // The menu is the same for everybody, and tells nothing of this person.
    expect(text.replaceAll(/<nav[^]*?<\/nav>/g, '')).not.toMatch(UNSAID);
    const low = Object.values(traits).filter((trait) => text.includes(trait.low));
    expect(low).toEqual([]);
    const spoken = text.replaceAll(/<[^>]*>/g, ' ');
    expect(spoken).not.toMatch(/\d/);
    expect(spoken).not.toMatch(/[{}]/);
  });

  it('leads to the test', () => {
    const links = tags
      .filter(({ name }) => name === 'a')
      .map(({ attributes }) => attributes.get('href'));
    expect(links).toEqual(expect.arrayContaining(['/', '/methode/']));
    expect(text).toContain(cards.around.take);
    const buttons = tags.filter(
      ({ name, attributes }) => name === 'a' && attributes.get('class') === 'button',
    );
    expect(buttons).toHaveLength(1);
  });
});

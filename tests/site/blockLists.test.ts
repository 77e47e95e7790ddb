import { describe, expect, it } from 'vitest';
import { DIST, filesOf, pagesOf, readBuilt } from './site.ts';

/** How names begin that lists of blockers hide: advertisements, trackers, buttons of social media. */
const HIDDEN =
  /^(ads?|advert\w*|banner|cookies?|consent|newsletter|popup|promo|share[ds]?|sharing|social|sponsor\w*|subscribe|track(er|ing)?)($|[-_])/i;

const pages = pagesOf();

/** The classes and ids that a script gives. */
function givenIn(text: string): readonly string[] {
  const given = text.matchAll(/\b(?:class|id):\s*["'`]([\w\s-]+)["'`]/g);
  return [...given].flatMap(([, names = '']) => names.split(/\s+/));
}

/** The classes and ids that a style sheet names. */
function styledIn(text: string): readonly string[] {
  return [...text.matchAll(/[.#](-?[a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name);
}

describe('no name of ours is on a list of blockers', () => {
  it.each(pages.map((page) => [page.address, page] as const))('on %s', (_, page) => {
    const names = page.tags.flatMap(({ name, attributes, body }) => [
      ...(attributes.get('class') ?? '').split(/\s+/),
      attributes.get('id') ?? '',
      ...(name === 'style' ? styledIn(body) : []),
    ]);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => HIDDEN.test(name))).toEqual([]);
  });

  it('in a script', () => {
    const scripts = filesOf(DIST).filter((file) => file.endsWith('.js'));
    const names = scripts.flatMap((file) => givenIn(readBuilt(file)));
    expect(names).toContain('pass-on-panel');
    expect(names.filter((name) => HIDDEN.test(name))).toEqual([]);
  });

  it('knows such a name', () => {
    const known = ['share-panel', 'social', 'ad-1', 'cookie-note', 'shared-card', 'banner'];
    expect(known.filter((name) => !HIDDEN.test(name))).toEqual([]);
    expect(['adopt', 'address', 'pass-on', 'traces'].filter((name) => HIDDEN.test(name))).toEqual(
      [],
    );
  });
});

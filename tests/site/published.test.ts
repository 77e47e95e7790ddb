import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, fileAt, pagesOf, readBuilt, root, SUBSITE } from './site.ts';

/** Every address that was ever published: in mails, on blogs, on paper and on home screens. */
const published = readFileSync(join(root, 'tests/fixtures/addresses.txt'), 'utf8')
  .trim()
  .split('\n');
/** Speaks for a host, so it stands at its root only. */
const OF_HOST = '/.well-known/';
/** What only the worker and a host show. */
const NOT_LINKED: readonly string[] = ['/404.html', '/zonder-internet/'];

/** Where pages moved to, as hosts read it that have a file for that. */
function moved(folder: string): ReadonlyMap<string, string> {
  const lines = readBuilt('_redirects', folder).trim().split('\n');
  return new Map(
    lines
      .filter((line) => !line.startsWith('#'))
      .map((line) => {
        const [from = '', to = '', status] = line.split(' ');
        expect(status, line).toBe('301');
        return [from, to] as const;
      }),
  );
}

describe('every address that was ever published', () => {
  it('stands in the list once, and none is forgotten', () => {
    expect(new Set(published).size).toBe(published.length);
    const pages = pagesOf().map(({ address }) => address);
    const missing = pages.filter((one) => ![...published, ...NOT_LINKED].includes(one));
    expect(missing, 'add to tests/fixtures/addresses.txt').toEqual([]);
  });

  it.each([
    ['/', DIST],
    [SUBSITE.base, SUBSITE.folder],
  ])('still leads somewhere on a site under %s', (base, folder) => {
    const redirects = moved(folder);
    const wanted = published.filter((one) => base === '/' || !one.startsWith(OF_HOST));
    const dead = wanted.filter((one) => {
      const address = base + one.slice(1);
      return fileAt(redirects.get(address) ?? address, folder, base) === undefined;
    });
    expect(dead).toEqual([]);
  });
});

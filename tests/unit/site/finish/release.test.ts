import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { OFFLINE_PAGE, releaseLine } from '../../../../src/site/finish/release.ts';

type Release = {
  readonly name: string;
  readonly files: readonly (readonly [string, string])[];
  readonly ahead: readonly string[];
  readonly read: readonly string[];
  readonly offline: string;
  readonly words: object;
};

const SITE: Readonly<Record<string, string>> = {
  'index.html': '<html lang="nl" data-boot="/_astro/app.A1.js">',
  'plan/index.html': '<html><script type="module" src="/_astro/plan.B2.js"></script>',
  'privacy/index.html': '<html>',
  [`${OFFLINE_PAGE}index.html`]: '<html>',
  'embed/index.html': '<html><script type="module" src="/_astro/app.A1.js"></script>',
  '404.html': '<html>',
  '_astro/app.A1.js': 'app()',
  'teksten/resultaat.C3.json': '{}',
  'icon.svg': '<svg/>',
  'manifest.webmanifest': '{}',
  'beeld/start.png': '',
  'sw.js': 'worker()',
};

function releaseOf(changes: Readonly<Record<string, string>> = {}): Release {
  const all = Object.entries({ ...SITE, ...changes });
  const built = all.map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const line = releaseLine(built, { nl: 'Er is een nieuwe versie.' });
  return JSON.parse(/^const release=(.*);\n$/.exec(line)?.[1] ?? '') as Release;
}

describe('what a release consists of', () => {
  it('is every file with a hash in its name, with what it holds', () => {
    const sum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(releaseOf().files).toEqual([
      ['_astro/app.A1.js', sum('app()')],
      ['teksten/resultaat.C3.json', sum('{}')],
    ]);
  });

  it('is fetched where people do something, with what stands in for a page, and kept when read elsewhere', () => {
    const { ahead, read, offline } = releaseOf();
    expect(ahead).toEqual(['', 'plan/', OFFLINE_PAGE, 'icon.svg', 'manifest.webmanifest']);
    expect(read).toEqual(['privacy/']);
    expect(ahead).toContain(offline);
  });

  it('is another one when anything of it is, and the same when built again', () => {
    const { name } = releaseOf();
    expect(name).toMatch(/^[\da-f]{8}$/);
    expect(releaseOf().name).toBe(name);
    expect(releaseOf({ 'privacy/index.html': '<html>Anders' }).name).not.toBe(name);
    expect(releaseOf({ '_astro/app.A1.js': 'other()' }).name).not.toBe(name);
    // The page that others frame is not in it.
    expect(releaseOf({ 'embed/index.html': '<html>' }).name).toBe(name);
  });
});

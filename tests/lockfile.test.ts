import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, LockedPackage>>;

const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8');
const lock = JSON.parse(text) as { readonly lockfileVersion: number; readonly packages: Packages };

function packagesWith(packages: Packages, test: (entry: LockedPackage) => boolean): string[] {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return entries.filter(([, entry]) => test(entry)).map(([path]) => path);
}

const resolved = (packages: Packages) =>
  packagesWith(packages, (entry) => entry.resolved !== undefined && entry.link !== true);

const unchecked = (packages: Packages) =>
  packagesWith(packages, ({ link, integrity = '' }) => !link && !integrity.startsWith('sha512-'));

/** Whether Node, looking from a package upwards as it does, finds another. */
function isFound(packages: Packages, from: string, name: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
  return (
    from !== '' &&
    isFound(packages, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
  );
}

/** npm leaves out what does not fit the machine that wrote the lock: it is then missing on others. */
function missingOptionals(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFound(packages, path, name))
      .map((name) => `${path || 'the root'} → ${name}`),
  );
}

describe('package-lock.json', () => {
  it('is of the version that these tests read', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  });

  it('names no registry, so that everybody may use their own', () => {
    expect(resolved(lock.packages)).toEqual([]);
  });

  it('knows what each package must hold', () => {
    expect(unchecked(lock.packages)).toEqual([]);
  });

  it('has the packages of every machine, not only of the one that wrote it', () => {
    expect(missingOptionals(lock.packages)).toEqual([]);
  });
});

describe('a lock that is wrong', () => {
  const packages: Packages = {
    '': { optionalDependencies: { gone: '1', here: '1' } },
    'node_modules/here': { integrity: 'sha512-a', optionalDependencies: { own: '1', lost: '1' } },
    'node_modules/here/node_modules/own': { integrity: 'sha512-a' },
    'node_modules/@a/deep': { integrity: 'sha512-a' },
    'node_modules/@a/deep/node_modules/@b/deeper': { optionalDependencies: { here: '1' } },
    'node_modules/fetched': { resolved: 'https://registry.example/a.tgz', integrity: 'sha1-a' },
    'node_modules/linked': { resolved: '../linked', link: true },
  };

  it('is seen', () => {
    expect(resolved(packages)).toEqual(['node_modules/fetched']);
    expect(unchecked(packages)).toEqual([
      'node_modules/@a/deep/node_modules/@b/deeper',
      'node_modules/fetched',
    ]);
    expect(missingOptionals(packages)).toEqual(['the root → gone', 'node_modules/here → lost']);
  });
});

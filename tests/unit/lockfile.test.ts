import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, LockedPackage>>;

/**
 * Packages that try to run a script at installation. None may do so: everything works under `npm ci
 * --ignore-scripts`. Add a name here, and in `allowScripts`, only after reading what its script
 * does.
 */
const WANT_A_SCRIPT: readonly string[] = ['esbuild'];

function read(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../..', name), 'utf8');
}
const text = read('package-lock.json');
const manifest = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const lock = JSON.parse(text) as { readonly lockfileVersion: number; readonly packages: Packages };

function packagesWith(packages: Packages, test: (entry: LockedPackage) => boolean): string[] {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return entries.filter(([, entry]) => test(entry)).map(([path]) => path);
}

const resolved = (packages: Packages) =>
  packagesWith(packages, (entry) => entry.resolved !== undefined && entry.link !== true);

const unchecked = (packages: Packages) =>
  packagesWith(packages, ({ link, integrity = '' }) => !link && !integrity.startsWith('sha512-'));

const withScript = (packages: Packages) =>
  packagesWith(packages, ({ hasInstallScript }) => hasInstallScript === true);

/** Whether Node finds another package when it searches upwards from this one. */
function isFound(packages: Packages, from: string, name: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
  return (
    from !== '' &&
    isFound(packages, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
  );
}

/**
 * npm leaves out packages that do not fit the machine that wrote the lock; other machines then miss
 * them.
 */
function missingOptionals(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFound(packages, path, name))
      .map((name) => `${path || 'the root'} → ${name}`),
  );
}

describe('package-lock.json', () => {
  it('has the version that these tests read', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  });

  it('names no registry, so that everybody may use their own', () => {
    expect(resolved(lock.packages)).toEqual([]);
  });

  it('names no address except those for supporting a maker', () => {
    const hosts = [...text.matchAll(/"(?<key>[^"]*)": "[a-z+]+:\/\/[^"]*"/g)];
    expect(hosts.map(({ groups }) => groups?.['key']).filter((key) => key !== 'url')).toEqual([]);
  });

  it('lets no package run a script at installation', () => {
    const names = withScript(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
    expect(names).toEqual(WANT_A_SCRIPT);
    const no = WANT_A_SCRIPT.map((name) => [name, false] as const);
    expect(manifest.allowScripts).toEqual(Object.fromEntries(no));
    const own = Object.keys(manifest.scripts);
    const atInstall = /^(pre|post)?(install|prepare|pack|publish)$|^prepublishOnly$/;
    expect(own.filter((name) => atInstall.test(name))).toEqual([]);
  });

  it('has a hash for the content of each package', () => {
    expect(unchecked(lock.packages)).toEqual([]);
  });

  it('has the packages of every machine, not only of the one that wrote it', () => {
    expect(missingOptionals(lock.packages)).toEqual([]);
  });
});

describe('a wrong lock', () => {
  const packages: Packages = {
    '': { optionalDependencies: { gone: '1', here: '1' } },
    'node_modules/here': { integrity: 'sha512-a', optionalDependencies: { own: '1', lost: '1' } },
    'node_modules/here/node_modules/own': { integrity: 'sha512-a' },
    'node_modules/@a/deep': { integrity: 'sha512-a' },
    'node_modules/@a/deep/node_modules/@b/deeper': { optionalDependencies: { here: '1' } },
    'node_modules/fetched': { resolved: 'https://registry.example/a.tgz', integrity: 'sha1-a' },
    'node_modules/scripted': { integrity: 'sha512-a', hasInstallScript: true },
    'node_modules/linked': { resolved: '../linked', link: true },
  };

  it('is detected', () => {
    expect(resolved(packages)).toEqual(['node_modules/fetched']);
    expect(unchecked(packages)).toEqual([
      'node_modules/@a/deep/node_modules/@b/deeper',
      'node_modules/fetched',
    ]);
    expect(withScript(packages)).toEqual(['node_modules/scripted']);
    expect(missingOptionals(packages)).toEqual(['the root → gone', 'node_modules/here → lost']);
  });
});

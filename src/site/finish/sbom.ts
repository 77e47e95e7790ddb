import { Buffer } from 'node:buffer';

/** The fields that we use of a package in `package-lock.json`, version 3. */
interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, LockedPackage>>;
type Entry = readonly [path: string, locked: LockedPackage];

/** Packages whose code reaches a browser; all others only build the site. */
export const SHIPPED: readonly string[] = ['chart.js', 'minisearch', 'nanostores', 'preact', 'uqr'];

/** Packages that come with those: Chart.js reads colours with it. */
export const BROUGHT_ALONG: readonly string[] = ['@kurkle/color'];

/** Packages whose fonts reach a browser, cut down (tests/tools/fonts). */
export const SHIPPED_FONTS: readonly string[] = [
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
];

/**
 * The software bill of materials (CycloneDX 1.6), from the text of the lock file: every package except
 * those for testing only. `npm sbom` does not fit: it writes a time and a random number, so that no
 * two builds are alike; it names the project after its folder; and `--omit dev` leaves out packages
 * that a testing tool needs too.
 */
export function sbomOf(lockText: string): string {
  const { packages } = JSON.parse(lockText) as { readonly packages: Packages };
  const entries = Object.entries(packages).filter(([, { dev }]) => dev !== true);
  const [root, ...others] = entries.map(([path, locked]) => refOf(path, locked));
  const components = new Map(
    entries.slice(1).map((entry) => [refOf(...entry), componentOf(entry)] as const),
  );
  const dependencies = new Map(
    entries.map((entry) => [refOf(...entry), dependenciesOf(entry, packages)] as const),
  );
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...componentOf(entries[0] ?? ['', {}]), type: 'application' } },
    components: [...new Set(others)].sort().map((ref) => components.get(ref)),
    dependencies: [root ?? '', ...[...new Set(others)].sort()].map((ref) => ({
      ref,
      dependsOn: dependencies.get(ref),
    })),
  };
  return `${JSON.stringify(sbom, null, 1)}\n`;
}

function nameOf(path: string, { name }: LockedPackage): string {
  return name ?? path.replace(/^.*node_modules\//, '');
}

/** A package URL: the scope's at-sign is escaped, its slash is not. */
function refOf(path: string, locked: LockedPackage): string {
  return `pkg:npm/${nameOf(path, locked).replace('@', '%40')}@${locked.version ?? ''}`;
}

function componentOf([path, locked]: Entry) {
  const name = nameOf(path, locked);
  const ref = refOf(path, locked);
  const { version, license, integrity } = locked;
  const content = Buffer.from(integrity?.replace(/^sha512-/, '') ?? '', 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version,
    // `excluded` in CycloneDX: not present when the site runs, which happens in a browser.
    scope: isInBrowser(path, name) ? 'required' : 'excluded',
    ...(integrity === undefined ? {} : { hashes: [{ alg: 'SHA-512', content }] }),
    ...(license === undefined ? {} : { licenses: [licenseOf(license)] }),
    purl: ref,
  };
}

function isInBrowser(path: string, name: string): boolean {
  return path === '' || [...SHIPPED, ...BROUGHT_ALONG, ...SHIPPED_FONTS].includes(name);
}

function licenseOf(license: string) {
  return / (AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } };
}

function dependenciesOf([path, locked]: Entry, packages: Packages): readonly string[] {
  const names = Object.keys({ ...locked.dependencies, ...locked.optionalDependencies });
  return names.flatMap((name) => foundFrom(path, name, packages) ?? []).sort();
}

/** The package that Node finds under this name for another package. */
function foundFrom(from: string, name: string, packages: Packages): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  const found = packages[path];
  if (found !== undefined) return refOf(path, found);
  if (from === '') return undefined;
  return foundFrom(from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name, packages);
}

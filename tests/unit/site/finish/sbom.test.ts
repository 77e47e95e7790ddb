// cspell:ignore AQID
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROUGHT_ALONG, sbomOf, SHIPPED, SHIPPED_FONTS } from '../../../../src/site/finish/sbom.ts';
import { FONTS } from '../../../tools/fonts/subset.ts';
import { TABLE } from '../../../support/importsTable.ts';

interface Component {
  readonly name: string;
  readonly purl: string;
  readonly scope: string;
  readonly hashes?: unknown;
  readonly licenses?: unknown;
}
interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const root = resolve(import.meta.dirname, '../../../..');
const lockText = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
const parse = (text: string) => JSON.parse(text) as Sbom;
const ours = parse(sbomOf(lockText));

describe('the list of packages of the site', () => {
  it('says of each package what it is, and what it needs', () => {
    const packages = {
      '': { name: 'site', version: '1.0.0', license: 'MIT', dependencies: { '@a/b': '2', c: '1' } },
      'node_modules/@a/b': {
        version: '2.0.0',
        integrity: 'sha512-AQID',
        license: 'MIT AND ISC',
        dependencies: { c: '3' },
        optionalDependencies: { elsewhere: '1' },
      },
      'node_modules/@a/b/node_modules/c': { version: '3.0.0', license: 'ISC' },
      'node_modules/c': { version: '1.0.0' },
      'node_modules/only-tests': { version: '1.0.0', dev: true },
    };
    const sbom = parse(sbomOf(JSON.stringify({ packages })));
    expect(sbom.metadata.component).toMatchObject({ name: 'site', type: 'application' });
    expect(sbom.components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40a/b@2.0.0',
        name: '@a/b',
        version: '2.0.0',
        scope: 'excluded',
        hashes: [{ alg: 'SHA-512', content: '010203' }],
        licenses: [{ expression: 'MIT AND ISC' }],
        purl: 'pkg:npm/%40a/b@2.0.0',
      },
      expect.objectContaining({ purl: 'pkg:npm/c@1.0.0' }),
      expect.objectContaining({ licenses: [{ license: { id: 'ISC' } }], version: '3.0.0' }),
    ]);
    expect(sbom.dependencies).toEqual([
      { ref: 'pkg:npm/site@1.0.0', dependsOn: ['pkg:npm/%40a/b@2.0.0', 'pkg:npm/c@1.0.0'] },
      { ref: 'pkg:npm/%40a/b@2.0.0', dependsOn: ['pkg:npm/c@3.0.0'] },
      { ref: 'pkg:npm/c@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/c@3.0.0', dependsOn: [] },
    ]);
  });

  it('says the same of each package as npm', () => {
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
    const { stdout, stderr } = spawnSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      maxBuffer: 2 ** 26,
    });
    expect(stdout, stderr).not.toBe('');
    const known = new Map(parse(stdout).components.map((one) => [one.purl, one] as const));
    expect(ours.components.length).toBeGreaterThan(100);
    const said = ({ purl, hashes, licenses }: Component) => ({ purl, hashes, licenses });
    expect(ours.components.map(said)).toEqual(
      ours.components.map(({ purl }) => known.get(purl)).map((one) => one && said(one)),
    );
  });

  it('has everything that the manifest asks for, except what only tests need', () => {
    const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const refs = ours.dependencies[0]?.dependsOn ?? [];
    for (const [name, version] of Object.entries(dependencies))
      expect(refs).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(ours.components.map(({ name }) => name)).not.toContain('vitest');
    const listed = new Set(ours.components.map(({ purl }) => purl));
    const asked = ours.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(asked.filter((ref) => !listed.has(ref))).toEqual([]);
  });
});

describe('the packages that reach a browser', () => {
  // Folders with code that a browser gets; code for the build stays at home.
  const places =
    /^(domain|codecs|i18n|platform|stores|islands(?!\/(app\/drawStatic|(interview|guide|plan|conversation|team)\/draw)))/;
  const houses =
    /^(domain|figures|codecs|i18n|platform|stores|islands|schemas|styles|urls\.ts|absoluteUrls\.ts)/;
  const imported = Object.entries(TABLE)
    .filter(([place]) => places.test(place))
    .flatMap(([, { imports }]) => imports.filter((name) => !houses.test(name)));

  it('are those that the table of imports allows', () => {
    expect([...new Set(imported)].sort()).toEqual([...SHIPPED].sort());
  });

  it('are those that the list calls required', () => {
    const required = ours.components.filter(({ scope }) => scope === 'required');
    expect(required.map(({ name }) => name)).toEqual([
      ...SHIPPED_FONTS,
      ...BROUGHT_ALONG,
      ...SHIPPED,
    ]);
  });

  it('are, for the fonts, those that ours are cut from', () => {
    const sources = FONTS.map(({ source }) => `@fontsource/${source}`);
    expect([...new Set(sources)].sort()).toEqual([...SHIPPED_FONTS].sort());
  });

  it('include all that the list marks as required', () => {
    const refs = ours.components.filter(({ name }) => SHIPPED.includes(name));
    const brought = ours.dependencies
      .filter(({ ref }) => refs.some(({ purl }) => purl === ref))
      .flatMap(({ dependsOn }) => dependsOn);
    const names = ours.components.filter(({ purl }) => brought.includes(purl));
    expect(names.map(({ name }) => name)).toEqual([...BROUGHT_ALONG]);
  });

  it('are in the README, each with its size', () => {
    const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `([\w.-]+)` +\| +[\d.,]+ kB \|/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual([...SHIPPED].sort());
  });
});

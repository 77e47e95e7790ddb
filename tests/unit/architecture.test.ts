import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importProblems, placeOf } from '../support/importsCheck.ts';
import { foreignHosts } from '../support/importsRules.ts';
import * as rules from '../support/importsRules.ts';
import type { Rule } from '../support/importsRules.ts';
import { fileRings, folderRings } from '../support/importsRings.ts';
import { sourceFiles } from '../support/importsSource.ts';
import { FUTURE, MAY_COMPUTE, TABLE } from '../support/importsTable.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = sourceFiles();

/** The findings of a rule in all of src, in one list, so that one run reports everything. */
function broken(rule: Rule): readonly string[] {
  return sources.flatMap(rule);
}

describe('the source code', () => {
  it('imports only what the table allows', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(broken(importProblems)).toEqual([]);
  });

  it('has every place of the table, except those still to come', () => {
    const hasFiles = (place: string) =>
      sources.some(({ path }) => `${path}/`.startsWith(`${place}/`));
    const missing = Object.keys(TABLE).filter((place) => !hasFiles(place));
    expect(missing.sort()).toEqual([...FUTURE].sort());
    expect(MAY_COMPUTE.filter((place) => !hasFiles(place))).toEqual([]);
  });

  it('has a line in the table for every folder of src and every feature', () => {
    const isFolder = (path: string) => /^(islands\/)?(?!islands$)[\w-]+$/.test(path);
    const folders = sources
      .flatMap(({ path }) => path.split('/').map((_, i, parts) => parts.slice(0, i).join('/')))
      .filter(isFolder);
    const unnamed = [...new Set(folders)].filter((folder) => placeOf(folder) !== folder);
    expect(unnamed).toEqual([]);
  });

  it('has no cycle of imports, neither between files nor between folders', () => {
    expect(fileRings(sources)).toEqual([]);
    expect(folderRings(sources)).toEqual([]);
  });

  it.each<[string, Rule]>([
    ['any', rules.noAny],
    ['silenced type error', rules.noSilencing],
    ['enum', rules.noEnum],
    ['default export', rules.noDefaultExport],
    ['Dutch text', rules.noDutch],
    ['inline style', rules.noInlineStyle],
    ['address of another host', rules.noHost],
    ['second gate for what others wrote', rules.oneGate],
    ['clock beside the port', rules.oneClock],
  ])('holds no %s', (_, rule) => {
    expect(broken(rule)).toEqual([]);
  });

  it(`has no file of more than ${rules.LINE_LIMIT} lines`, () => {
    expect(broken(rules.shortFile)).toEqual([]);
  });
});

describe('the tests', () => {
  /** The folders whose texts are for developers. */
  const SPEAKS = /^(tools|support|engines|browser\/[^/]*$|run\.ts)/;
  /** Files that quote the site, its visitors or its authors. */
  const QUOTES =
    /(\.test\.tsx?|\.spec\.ts)$|^support\/builders\/|^tools\/readability\/|^tools\/(growth\/edits|simulation\/normsFile)\.ts$/;

  it('speak English to developers', () => {
    const files = sourceFiles(join(root, 'tests')).filter(
      ({ path }) => SPEAKS.test(path) && !QUOTES.test(path),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(rules.noDutch)).toEqual([]);
  });
});

describe('the browser tests', () => {
  const folder = join(root, 'tests/browser');
  const specs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.spec.ts'),
  );
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('look at a store until it holds what is expected', () => {
    // A store is written a moment after the screen says so, so one look may come too early.
    const single = /expect\(\(?await (stored\w*|second(Text|Record))\(/;
    expect(specs).toContain(join('adverse', 'storage.spec.ts'));
    expect(specs.filter((name) => single.test(textOf(name)))).toEqual([]);
  });

  it('are there, each that the configuration gives one screen', () => {
    const listed = [...textOf('playwright.config.ts').matchAll(/^ {2}'(\w+)',$/gm)];
    const names = specs.map((name) => basename(name, '.spec.ts'));
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.map(([, name]) => name).filter((name) => !names.includes(name ?? ''))).toEqual(
      [],
    );
  });
});

describe('the content', () => {
  it('names no other host', () => {
    const folder = join(root, 'content');
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|yml|md)$/.test(name) && !/(README\.md|^site\.yaml)$/.test(name))
      .flatMap((name) =>
        foreignHosts(readFileSync(join(folder, name), 'utf8')).map((host) => `${name}: ${host}`),
      );
    // Except the address of the site itself.
    expect(named.filter((one) => !one.startsWith('site.yaml: '))).toEqual([]);
  });
});

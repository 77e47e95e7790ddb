import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../support/imports.ts';
import { isCompressible } from '../support/mime.ts';
import { find, type Tag } from './html.ts';
import { DIST, fileAt, pagesOf, readBuilt } from './site.ts';

/**
 * The goals of performance.md, in kB of 1000 bytes as they travel. The app script carries the second
 * store (1,300 bytes) from the start: the first answer of a visit must already be kept for good.
 */
const LIMITS = { page: 9_000, beforeInteraction: 14_000, appScript: 15_000, sheet: 45_000 };

/** The interview sheet has a script of its own. */
const SHEET = '/sollicitatiegesprek/';

/** Links that only name something: the browser asks for nothing. */
const NOT_FETCHED = new Set([
  'canonical',
  'alternate',
  'next',
  'prev',
  'author',
  'license',
  'help',
]);

function weigh(name: string): number {
  const bytes = readFileSync(join(DIST, name));
  if (!isCompressible(name)) return bytes.byteLength;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params }).byteLength;
}

/** What the browser asks for because of a tag, before anybody touches the page. */
function fetchedBy({ name, attributes }: Tag): readonly string[] {
  if (name === 'a' || name === 'form' || attributes.get('loading') === 'lazy') return [];
  if (name === 'link' && NOT_FETCHED.has(attributes.get('rel') ?? '')) return [];
  return ['src', 'href', 'poster'].flatMap((key) => attributes.get(key) ?? []);
}

const home = pagesOf().find(({ address }) => address === '/');
const tags = home?.tags ?? [];
const fetched = tags.flatMap(fetchedBy).map((address) => fileAt(address) ?? address);
const boot = find(tags, 'html')?.attributes.get('data-boot') ?? '';
const app = fileAt(boot) ?? '';

describe('the first page', () => {
  it(`weighs at most ${LIMITS.page} bytes`, () => {
    expect(weigh('index.html')).toBeLessThanOrEqual(LIMITS.page);
  });

  it(`asks for at most ${LIMITS.beforeInteraction} bytes before anybody touches it`, () => {
    const weights = ['index.html', ...new Set(fetched)].map((name) => [name, weigh(name)] as const);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(LIMITS.beforeInteraction);
  });

  it('has its first statement and its styles in it', () => {
    expect(tags.filter(({ attributes }) => attributes.get('type') === 'radio')).toHaveLength(5);
    expect(fetched.filter((name) => name.endsWith('.css'))).toEqual([]);
  });

  it('waits with its one script for a sign of life', () => {
    expect(fetched.filter((name) => name.endsWith('.js'))).toEqual([]);
    const scripts = [...(home?.html ?? '').matchAll(/[\w/.-]+\.js\b/g)].map(([name]) => name);
    expect([...new Set(scripts)]).toEqual([boot]);
  });
});

describe('the app script', () => {
  it(`weighs at most ${LIMITS.appScript} bytes`, () => {
    expect(weigh(app)).toBeLessThanOrEqual(LIMITS.appScript);
  });

  it('waits for no other file', () => {
    const text = readBuilt(app).replaceAll(/\bimport\(/g, 'later(');
    expect(importsOf({ path: app, text })).toEqual([]);
  });

  it('is the one that other pages name in their tags', () => {
    const others = pagesOf().filter(({ address }) => address !== SHEET);
    const named = others.flatMap((page) =>
      page.tags.flatMap(({ name, attributes }) =>
        name === 'script' ? (attributes.get('src') ?? []) : [],
      ),
    );
    expect(new Set(named)).toEqual(new Set([boot]));
  });
});

describe('the interview sheet', () => {
  /** The page, its scripts and all that they import before anything is pressed. */
  function needed(): readonly string[] {
    const page = pagesOf().find(({ address }) => address === SHEET);
    const names = [
      ...(page === undefined ? [] : [fileAt(SHEET) ?? '']),
      ...(page?.tags.flatMap(fetchedBy).map((address) => fileAt(address) ?? address) ?? []),
    ];
    for (const name of names.filter((one) => one.endsWith('.js'))) add(name, names);
    return [...new Set(names)];
  }

  function add(name: string, names: string[]): void {
    const text = readBuilt(name).replaceAll(/\bimport\(/g, 'later(');
    for (const { specifier } of importsOf({ path: name, text })) {
      const file = fileAt(new URL(specifier, `http://site.invalid/${name}`).pathname);
      if (file === undefined || names.includes(file)) continue;
      names.push(file);
      add(file, names);
    }
  }

  it(`weighs at most ${LIMITS.sheet} bytes with all its scripts, and no others`, () => {
    const weights = needed().map((name) => [name, weigh(name)] as const);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    expect(weights.filter(([name]) => name.endsWith('.js')).length).toBeGreaterThan(1);
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(LIMITS.sheet);
    expect(weights.map(([name]) => name).join()).not.toMatch(/result\.|OwnResult|drawRadar/);
  });
});

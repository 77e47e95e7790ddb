import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { importsOf } from '../support/imports.ts';
import { isCompressible } from '../support/mime.ts';
import type { Tag } from './html.ts';
import { dataOf, DIST, fileAt, filesOf, pagesOf, readBuilt, type BuiltPage } from './site.ts';

/** Links that only name something: the browser asks for nothing. */
const NOT_FETCHED = new Set([
  'canonical',
  'alternate',
  'next',
  'prev',
  'author',
  'license',
  'help',
  // Asked for when somebody puts the site on a home screen.
  'apple-touch-icon',
]);

const known = new Map<string, number>();

/** The bytes of a built file as they travel. */
export function weigh(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const bytes = readFileSync(join(DIST, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const weight = isCompressible(name)
    ? brotliCompressSync(bytes, { params }).byteLength
    : bytes.byteLength;
  known.set(name, weight);
  return weight;
}

export function weighAll(names: Iterable<string>): number {
  return [...new Set(names)].reduce((sum, name) => sum + weigh(name), 0);
}

/** What the browser asks for because of a tag, before anybody touches the page. */
function fetchedBy({ name, attributes }: Tag): readonly string[] {
  if (name === 'a' || name === 'form' || attributes.get('loading') === 'lazy') return [];
  if (name === 'link' && NOT_FETCHED.has(attributes.get('rel') ?? '')) return [];
  return ['src', 'href', 'poster'].flatMap((key) => attributes.get(key) ?? []);
}

/** A script with all that it imports before it can run. */
export function withImports(name: string, seen: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set(seen).add(name);
  // What is imported on demand is not waited for.
  const text = readBuilt(name).replaceAll(/\bimport\(/g, 'later(');
  return importsOf({ path: name, text }).reduce((all, { specifier }) => {
    const file = join('_astro', basename(specifier));
    return all.has(file) ? all : withImports(file, all);
  }, found);
}

/** The files that a page asks for before anybody touches it, the page itself not included. */
export function fetchedFor(page: BuiltPage): readonly string[] {
  const named = page.tags
    .filter(({ name }) => name !== 'svg' && name !== 'use')
    .flatMap(fetchedBy)
    .map((address) => fileAt(address) ?? address);
  const files = named.flatMap((name) => (name.endsWith('.js') ? [...withImports(name)] : [name]));
  return [...new Set(files)];
}

/** Script and styles in the page itself; data blocks are content. */
export function inlineBytes({ tags }: BuiltPage): number {
  return tags
    .filter(({ name, attributes }) => {
      const type = attributes.get('type') ?? 'text/javascript';
      return name === 'style' || (name === 'script' && /^(module|text\/javascript)$/.test(type));
    })
    .reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
}

/** Whether a page whose script is bundled by itself has this file as a copy of its own (src/site/ownCopies.ts). */
function isCopy(file: string): boolean {
  const named = basename(file);
  const pages = /^_astro\/Mount(OwnData|Conversation|Recheck|Giving|Team|TeamJoin|Feedback)\./;
  const own = filesOf(DIST).filter((one) => pages.test(one));
  return own.some((one) => one !== file && readBuilt(one).includes(named));
}

/** The one built script that begins with this name. */
export function scriptNamed(name: string): string {
  const found = filesOf(DIST).filter((file) => file.startsWith(`_astro/${name}.`));
  const [only, ...more] = found.filter((file) => file.endsWith('.js') && !isCopy(file));
  if (only === undefined || more.length > 0)
    throw new Error(
      `${found.length} built scripts are called ${name}: which one does a visit need?`,
    );
  return only;
}

/** The built file at an address of texts. */
function textsAt(address: string): string {
  const file = fileAt(address);
  if (file === undefined) throw new Error(`no file at ${address}`);
  return file;
}

function homeFiles() {
  const home = pagesOf().find(({ address }) => address === '/');
  const textFiles = home && dataOf(home)?.textFiles;
  if (home === undefined || textFiles === undefined) throw new Error('the first page has no data');
  return { home, textFiles };
}

/**
 * All else that comes by itself: what is under the step, the verdieping, the notice of keeping, what saves the
 * answers from a page that broke, and what lets the site work without a network.
 */
export function filesOfMore(): ReadonlySet<string> {
  const { more, verdieping, notice } = homeFiles().textFiles;
  const scripts = ['More', 'KeepingNotice', 'rescue', 'offline'].flatMap((name) => [
    ...withImports(scriptNamed(name)),
  ]);
  return new Set([...scripts, ...[more, verdieping, notice].map(textsAt), 'manifest.webmanifest']);
}

/** What sharing takes besides. */
export function filesOfSharing(): ReadonlySet<string> {
  const others = [...filesOfVisit(), ...filesOfMore()];
  const files = [...withImports(scriptNamed('view')), textsAt(homeFiles().textFiles.sharing)];
  return new Set(files.filter((file) => !others.includes(file)));
}

/** Everything that a visit takes from the first statement until the result has its radar. */
export function filesOfVisit(): ReadonlySet<string> {
  const { home, textFiles } = homeFiles();
  const texts = [textFiles.result].map(textsAt);
  // As islands/app/ahead.ts and resultAhead.ts fetch them; what stands under the step comes besides.
  const scripts = ['app', 'rest'].flatMap((name) => [...withImports(scriptNamed(name))]);
  return new Set(['index.html', ...fetchedFor(home), ...texts, ...scripts]);
}

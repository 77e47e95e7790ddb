import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageData } from '../../src/i18n/messages.ts';
import { find, tagsOf, type Tag } from './html.ts';

export const root = resolve(import.meta.dirname, '../..');

/** The built site; AHR_DIST names another folder than dist. */
export const DIST = resolve(root, process.env['AHR_DIST'] ?? 'dist');

/** The same site under a path of its own, built by the runner. */
export const SUBSITE = { folder: resolve(root, '.cache/dist-zelftest'), base: '/zelftest/' };

export interface BuiltPage {
  /** Such as `/resultaat/`; `/404.html` for the page of unknown addresses. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** The page that other sites may frame: it stands alone, without header, footer, icon or preview. */
export function isFramed({ address }: Pick<BuiltPage, 'address'>): boolean {
  return address.endsWith('/embed/');
}

/** All files of a built folder, as paths from it with forward slashes, sorted. */
export function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) {
    throw new Error(`${folder} is not built; run: node tests/run.ts build`);
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

export function readBuilt(name: string, folder = DIST): string {
  return readFileSync(join(folder, name), 'utf8');
}

export function pagesOf(folder = DIST, base = '/'): readonly BuiltPage[] {
  return filesOf(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readBuilt(name, folder);
      const address = base + name.replace(/(^|\/)index\.html$/, '$1');
      return { address, file: join(folder, name), html, tags: tagsOf(html) };
    });
}

const listed = new Map<string, ReadonlySet<string>>();

/** The files of a built folder, listed once: it does not change while a test looks at its links. */
function listOf(folder: string): ReadonlySet<string> {
  const list = listed.get(folder) ?? new Set(filesOf(folder));
  listed.set(folder, list);
  return list;
}

/** The file that stands at an address of a site, or undefined when none does. */
export function fileAt(pathname: string, folder = DIST, base = '/'): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return listOf(folder).has(name) ? name : undefined;
}

/** What a page carries for its script, or undefined on pages of text. */
export function dataOf({ tags }: BuiltPage): PageData | undefined {
  const block = find(tags, 'script', { id: 'page-data' });
  return block && (JSON.parse(block.body) as PageData);
}

import { createHash } from 'node:crypto';

/** Where the worker is, and the page that it shows for one that is not on the device. */
export const WORKER = 'sw.js';
export const OFFLINE_PAGE = 'zonder-internet/';

/** A file of the built folder: its path from there, and what it holds. */
export type BuiltFile = { readonly path: string; readonly bytes: Buffer };

/** Their names change with what they hold. */
const HASHED = /^(_astro|teksten)\//;
/** What a device needs besides the pages to show the site as an app. */
const BESIDE = ['icon.svg', 'manifest.webmanifest'];
/** The page that others may frame keeps nothing; that for unknown addresses is asked for by a host only. */
const NOT_KEPT = /^(embed\/|404\.html$)/;
/** A page on which people do something has a script of its own, at once or later. */
const DOES = /<html[^>]* data-boot=|<script type="module" src=/;

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** The address of a built page within the site: a folder, with a slash at its end. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * What the worker of this build keeps (src/sw/worker.ts), as the line of code that stands before it.
 * Its name follows from what the files hold: another release is another worker.
 */
export function releaseLine(
  built: readonly BuiltFile[],
  words: Readonly<Record<string, string>>,
): string {
  const sorted = built.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const isKeptPage = ({ path }: BuiltFile) => path.endsWith('.html') && !NOT_KEPT.test(path);
  const pages = sorted.filter(isKeptPage);
  const isAhead = ({ path, bytes }: BuiltFile) =>
    addressOf(path) === OFFLINE_PAGE || DOES.test(bytes.toString());
  const beside = sorted.filter(({ path }) => BESIDE.includes(path));
  const hashed = sorted.filter(({ path }) => HASHED.test(path));
  const all = [...hashed, ...pages, ...beside].map(({ path, bytes }) => path + sha256(bytes));
  const release = {
    name: createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 8),
    files: hashed.map(({ path, bytes }) => [path, `sha256-${sha256(bytes)}`]),
    ahead: [...pages.filter(isAhead), ...beside].map(({ path }) => addressOf(path)),
    read: pages.filter((page) => !isAhead(page)).map(({ path }) => addressOf(path)),
    offline: OFFLINE_PAGE,
    words,
  };
  return `const release=${JSON.stringify(release)};\n`;
}

import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, pagesOf, readBuilt } from '../../site/site.ts';
import { headersFor, rulesOf } from '../../support/headers.ts';
import { serveSite } from '../../support/serve.ts';
import { ownFolder } from './ownProcess.ts';
import { watchPage } from './watchPage.ts';

/** Where the pages tell us what we want to know. */
export const TOLD = '/proef/';

export interface WatchedSite {
  /** The full address of a path of the site, which begins with a slash. */
  url(path: string): string;
  /** Every page of the site, as a path. */
  readonly paths: readonly string[];
  /** What the pages told under a name, in order; grows. */
  told(name: string): readonly string[];
  close(): Promise<void>;
}

/** A script as it is added to each page: a function that uses nothing but its arguments. */
export type Added = { readonly name: string; readonly code: string };

/**
 * The built site, to the byte but for scripts of ours that each page runs before its own: no two
 * engines let a test in before a page begins in the same way. `headers`: whether the server sends
 * what `_headers` says, or the page has to do with the policy in its meta tag.
 */
export async function serveWatched(
  headers: boolean,
  more: readonly Added[] = [],
): Promise<WatchedSite> {
  const folder = await ownFolder();
  const root = folder.path;
  const added = [{ name: 'kijk', code: `(${String(watchPage)})('${TOLD}')` }, ...more];
  await cp(DIST, root, { recursive: true });
  await mkdir(join(root, TOLD));
  for (const { name, code } of added) await writeFile(join(root, TOLD, `${name}.js`), code);
  const tags = added.map(({ name }) => `<script src="${TOLD}${name}.js"></script>`).join('');
  const paths = pagesOf().map(({ address }) => address);
  for (const { file } of pagesOf()) {
    const html = await readFile(file, 'utf8');
    // Right behind the policy, so that it counts for these scripts too.
    const page = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, `$&${tags}`);
    if (page === html) throw new Error(`no policy in ${file}`);
    await writeFile(join(root, file.slice(DIST.length)), page);
  }
  const rules = rulesOf(readBuilt('_headers'));
  const served = await serveSite({
    root,
    packing: 'quick',
    ...(headers ? { headers: (path) => headersFor(rules, path) } : {}),
  });
  return {
    paths,
    url: (path) => served.origin + path,
    told: (name) =>
      served.requests
        .filter(({ method, path }) => method === 'POST' && path === TOLD + name)
        .map(({ received }) => received),
    async close() {
      await served.close();
      await folder.remove();
    },
  };
}

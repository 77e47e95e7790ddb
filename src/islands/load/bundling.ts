import { CHUNKS } from './chunks.ts';

/** The groups of the bundler: files that always come together become one file. */
export function bundlerGroups() {
  const groups = CHUNKS.flatMap((chunk) => ('together' in chunk ? [chunk] : []));
  return groups.map(({ name, together }, i) => ({
    name,
    test: (id: string) =>
      together.some((file) => id.replaceAll('\\', '/').endsWith(`/src/${file}`)),
    priority: groups.length - i,
  }));
}

/** What is there by the time that a script asks for another one: first `app`, later also these. */
const THERE = { app: ['app'], later: ['app', 'profile', 'result'] };

/** The files to fetch along with one that is asked for: its imports, but none that came before. */
function fetchedAlong(
  _: string,
  imports: readonly string[],
  { hostId }: { readonly hostId: string },
): string[] {
  const nameOf = (path: string) => path.split('/').at(-1)?.split('.')[0] ?? '';
  const there = nameOf(hostId) === 'app' ? THERE.app : THERE.later;
  const along = imports.filter((path) => !there.includes(nameOf(path)));
  // A file alone is fetched by the import itself.
  return along.length === 1 ? [] : along;
}

/**
 * What a script says of the files to fetch along. Every browser that we build for knows module
 * preloads, so nothing has to look whether it does. Astro takes this from a plugin only.
 */
export function preloads() {
  const modulePreload = { polyfill: true, resolveDependencies: fetchedAlong };
  return {
    name: 'aan-het-roer-preloads',
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload } } : undefined,
  };
}

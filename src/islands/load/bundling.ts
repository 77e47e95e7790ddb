import { CHUNKS } from './chunks.ts';

/** The groups of the bundler: files that always come together become one file. */
export function bundlerGroups() {
  const groups = CHUNKS.flatMap((chunk) => {
    if (!('name' in chunk) || chunk.together === undefined) return [];
    const own = 'file' in chunk ? [`islands/${chunk.file}`] : [];
    return [{ name: chunk.name, files: [...own, ...chunk.together] }];
  });
  return groups.map(({ name, files }, i) => ({
    name,
    test: (id: string) => files.some((file) => id.replaceAll('\\', '/').endsWith(`/src/${file}`)),
    priority: groups.length - i,
  }));
}

/** Somebody waits for these: their imports are fetched along with them, and not one level later. */
const WAITED_FOR = ['rest', 'SharedApp', 'More'];

/** What is there by the time that a script asks for another one: first `app`, later also these. */
const THERE = { app: ['app'], later: ['app', 'rest'] };

const nameOf = (path: string) => path.split('/').at(-1)?.split('.')[0] ?? '';

/** The files to fetch along with one that is asked for: its imports, but none that came before. */
function fetchedAlong(
  file: string,
  imports: readonly string[],
  { hostId }: { readonly hostId: string },
): string[] {
  if (!WAITED_FOR.includes(nameOf(file))) return [];
  const there = nameOf(hostId) === 'app' ? THERE.app : THERE.later;
  return imports.filter((path) => path !== file && !there.includes(nameOf(path)));
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

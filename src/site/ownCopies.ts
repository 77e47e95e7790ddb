import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Where the scripts of pages to read begin. */
const ENTRIES = [
  '/islands/exercise/start.ts',
  '/islands/barriers/picker.ts',
  '/islands/search/start.ts',
  '/islands/own/start.tsx',
  '/islands/placing/start.ts',
  '/islands/embed/start.tsx',
  '/islands/conversation/start.tsx',
  '/islands/recheck/start.tsx',
  '/islands/giving/start.tsx',
  '/islands/feedback/start.tsx',
  '/islands/session/start.ts',
  '/islands/session/packet.ts',
  '/islands/teamForm/start.ts',
  '/islands/team/start.tsx',
  '/islands/team/join/start.tsx',
] as const;

/** What stands behind the address of every module that one of these scripts has for itself. */
export function ownMark(entry: (typeof ENTRIES)[number]): string {
  return `?own=${ENTRIES.indexOf(entry)}`;
}

/** Behind the address of a module, with the number of a script: another module than the original. */
const OWN = /\?own=\d+$/;

/**
 * Gives the scripts of pages to read copies of all that they import. The app holds the same in one
 * large file, and a page to read would fetch all of that for a third of it. No page has two of them.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const entry = ENTRIES.findIndex((path) => source.endsWith(path));
      const own = OWN.exec(importer)?.[0] ?? (entry === -1 ? null : `?own=${entry}`);
      if (own === null) return null;
      const from = importer.replace(OWN, '');
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      // Styles as text are in no other script.
      return found && !found.id.includes('.css') ? { ...found, id: found.id + own } : found;
    },
    // What the bundler makes up by itself has no file that could be read a second time.
    load: {
      filter: { id: /^\0.*\?own=\d+$/ },
      async handler(id) {
        return (await this.load({ id: id.replace(OWN, '') })).code;
      },
    },
  };
}

import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Behind the address of a module: it makes the copy another module than the original. */
const OWN = '?own';

const ENTRY = '/islands/exercise/start.ts';

/**
 * Gives the script of an exercise copies of all that it imports. The app holds the same in one large
 * file, and a page to read would fetch all of that for a third of it. The two never stand on one page.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isOwn = importer?.endsWith(OWN) === true;
      if (importer === undefined || (!isOwn && !source.endsWith(ENTRY))) return null;
      const from = isOwn ? importer.slice(0, -OWN.length) : importer;
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}${OWN}` };
    },
  };
}

import type { ViteUserConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { ownMark } from './ownCopies.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Blogs name the loader: its address never changes. Another loader gets another number. */
export const LOADER = 'insluiten/v1.js';

const SOURCE = fileURLToPath(new URL('../embed/v1.ts', import.meta.url));

/** Builds the loader for pages of others into one file under its own name. */
export function loaderFile(): Plugin {
  return {
    name: 'loader-file',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: LOADER });
    },
  };
}

const LATER = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?(?:'[^']+'|`[^`]+`)\s*\)/g;

/**
 * The test in a frame is one file: what other pages fetch on demand does not come there. Nothing in it
 * asks for that; if something did, it would be told that it did not come.
 */
export function nothingLater(): Plugin {
  const mark = ownMark('/islands/embed/start.tsx');
  return {
    name: 'nothing-later',
    apply: 'build',
    enforce: 'pre',
    transform: (code: string, id: string) =>
      id.endsWith(mark) ? { code: code.replaceAll(LATER, 'Promise.reject()'), map: null } : null,
  };
}

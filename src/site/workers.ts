import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** The workers of `src/sw` and the files that they become, at the root of the site: its scope. */
const WORKERS = { 'sw.js': '../sw/worker.ts', 'sw-weg.js': '../sw/leave.ts' } as const;

/** Builds the workers with the scripts of the pages: for the same browsers, made as small. */
export function workers(): Plugin {
  return {
    name: 'workers',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const [fileName, source] of Object.entries(WORKERS))
        this.emitFile({
          type: 'chunk',
          id: fileURLToPath(new URL(source, import.meta.url)),
          fileName,
        });
    },
  };
}

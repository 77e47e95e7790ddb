import { defineConfig } from 'astro/config';
import manifest from './package.json' with { type: 'json' };
import { bundlerGroups, preloads } from './src/islands/load/bundling.ts';
import { callsOfH } from './src/site/callsOfH.ts';
import { loaderFile, nothingLater } from './src/site/embedding.ts';
import { ownCopies } from './src/site/ownCopies.ts';
import { targetsOf } from './src/site/browsers.ts';
import { siteBuild } from './src/site/siteBuild.ts';
import { workers } from './src/site/workers.ts';

// The build targets the browsers listed in package.json, and no older ones.
const target = targetsOf(manifest.browserslist);

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  // All styles of a page are inline: the first statement waits for one request less.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [siteBuild()],
  vite: {
    plugins: [nothingLater(), callsOfH(), preloads(), ownCopies(), loaderFile(), workers()],
    build: {
      target,
      cssTarget: target,
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2020,
        // No getter of ours or of what we use does anything, and none of our functions is called with `new`.
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true, lhs_constants: false },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: bundlerGroups() },
              // As in teksten/: scripts name each other, and eight of these pack better than eight letters.
              hashCharacters: 'hex',
            },
          },
        },
      },
    },
  },
});

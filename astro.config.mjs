import { defineConfig } from 'astro/config';
import manifest from './package.json' with { type: 'json' };
import { targetsOf } from './src/site/browsers.ts';
import { plainColor } from './src/site/chartjs/plainColor.ts';
import { radarOnly } from './src/site/chartjs/radarOnly.ts';
import { siteBuild } from './src/site/siteBuild.ts';

// Scripts and styles are written for the browsers that package.json lists, and no older ones.
const target = targetsOf(manifest.browserslist);

// What always comes together comes as one file: no chunk that waits for another.
const codeSplitting = {
  groups: [
    // The radar is asked for before there is a result: where it lies must not be known to that alone.
    { name: 'app', test: /islands[\\/](app[\\/]boot\.tsx|radar[\\/]loadRadar\.ts)$/, priority: 3 },
    // A result and the interview sheet both score; the sheet does without the rest of a result.
    {
      name: 'profile',
      test: /(stores[\\/](profile|attempts)|i18n[\\/]format)\.ts$/,
      priority: 2.5,
    },
    // To wipe, and to be asked first: wherever answers are shown, and not before there are any.
    {
      name: 'wipe',
      test: /islands[\\/](keeping[\\/](KeepingQuestion|WipeButton)|ui[\\/]AskFirst)\.tsx$/,
      priority: 2.2,
    },
    {
      name: 'result',
      test: /islands[\\/]result[\\/](ResultView|ShareActions|Tips)\.tsx|(load[\\/]useAfterPaint|i18n[\\/]firstTexts|platform[\\/]print)\.ts$/,
      priority: 2,
    },
    // What follows it, own or shared.
    {
      name: 'more',
      test: /islands[\\/]result[\\/](Roles|Situations|TakeAlong)\.tsx$/,
      priority: 1.5,
    },
  ],
};

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  // All styles of a page stand in it: one request less before the first statement.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [siteBuild()],
  vite: {
    plugins: [plainColor(), radarOnly()],
    build: {
      target,
      cssTarget: target,
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2020,
        compress: { passes: 3 },
      },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
});

import { describe, expect, it } from 'vitest';
import { COMPUTED, importsOf } from './imports.ts';
import { importProblems, placeOf } from './importsCheck.ts';

const found = (path: string, text: string) =>
  importsOf({ path, text }).map(({ specifier, isType }) =>
    isType ? `type ${specifier}` : specifier,
  );
const problems = (path: string, text: string) => importProblems({ path, text });

describe('the imports of a file', () => {
  it.each([
    [`import { a } from './a.ts';`, './a.ts'],
    [`import './a.css';`, './a.css'],
    [`import type { A } from './a.ts';`, 'type ./a.ts'],
    [`import { type A } from './a.ts';`, './a.ts'],
    [`export { a } from './a.ts';`, './a.ts'],
    [`export * from './a.ts';`, './a.ts'],
    [`export type { A } from './a.ts';`, 'type ./a.ts'],
    [`const load = () => import('./a.ts');`, './a.ts'],
    [`const load = (a: string) => import(a);`, COMPUTED],
    [`type A = import('./a.ts').A;`, 'type ./a.ts'],
    [`let a: typeof import('./a.ts');`, 'type ./a.ts'],
    [`const a = require('a');`, 'a'],
    [`const all = import.meta.glob('./*.ts');`, COMPUTED],
    [`const all = import.meta.glob<string>('./*.ts');`, COMPUTED],
  ])('are seen in %s', (text, specifier) => {
    expect(found('domain/b.ts', text)).toEqual([specifier]);
  });

  it('are not seen in comments and strings', () => {
    expect(found('domain/b.ts', `// import './a.ts'\nconst a = "import './a.ts'";`)).toEqual([]);
  });

  it('are seen in all parts of an .astro file', () => {
    const page = `---
import A from './A.astro';
---
<!doctype html>
<A>{import('./b.ts')}</A>
<style>p { color: red; }</style>
<script>
  import './c.ts';
</script>
<script>import './d.ts';</script>`;
    expect(found('pages/b.astro', page)).toEqual(['./A.astro', './c.ts', './d.ts', './b.ts']);
  });

  it('are seen in a stylesheet', () => {
    const sheet = `@import './a.css' layer(a);\n@import url("https://fonts.example/b.css");`;
    expect(found('styles/b.css', sheet)).toEqual(['./a.css', 'https://fonts.example/b.css']);
  });
});

describe('an import against the table', () => {
  it('is named with its file and with what is allowed', () => {
    expect(problems('domain/sums.ts', `import { url } from '../urls.ts';`)).toEqual([
      "src/domain/sums.ts: import of '../urls.ts' is not allowed; domain may import domain.",
    ]);
  });

  it.each([
    ['domain/a.ts', '../platform/clock.ts'],
    ['domain/a.ts', 'nanostores'],
    ['platform/a.ts', '../domain/scales.ts'],
    ['codecs/a.ts', 'zod'],
    ['i18n/a.ts', '../schemas/ui.ts'],
    ['stores/a.ts', '../i18n/format.ts'],
    ['stores/a.ts', 'preact/hooks'],
    ['islands/app/App.tsx', '../../schemas/ui.ts'],
    ['islands/app/App.tsx', '../../platform/storage.ts'],
    ['islands/app/App.tsx', 'preact-render-to-string'],
    ['islands/result/A.tsx', '../../styles/result.css'],
    ['islands/result/A.tsx', 'chart.js'],
    ['islands/result/A.tsx', '../app/ahead.ts'],
    ['islands/radar/A.tsx', '../result/Tips.tsx'],
    ['islands/ui/a.ts', '../received/mount.tsx'],
    ['islands/inline/early.ts', '../../domain/scales.ts'],
    ['components/Helm.astro', '../islands/app/App.tsx'],
    ['layouts/Page.astro', '../site/siteContent.ts'],
    ['pages/index.astro', '../stores/state.ts'],
    ['site/a.ts', 'zod'],
    ['site/a.ts', '../stores/state.ts'],
    ['site/a.ts', '../run.ts'],
    ['styles/a.css', 'https://fonts.example/b.css'],
  ])('is refused: %s may not import %s', (path, specifier) => {
    const isAstro = path.endsWith('.astro');
    const line = path.endsWith('.css') ? `@import '${specifier}';` : `import '${specifier}';`;
    const text = isAstro ? `---\n${line}\n---\n<p />` : line;
    expect(problems(path, text)).toHaveLength(1);
  });

  it.each([
    ['i18n/a.ts', `import type { UiTexts } from '../schemas/ui.ts';`],
    ['islands/ui/useStore.ts', `import type { ReadableAtom } from 'nanostores';`],
    ['islands/result/A.tsx', `import css from '../../styles/result.css?inline';`],
    ['islands/result/A.tsx', `import { Radar } from '../radar/Radar.tsx';`],
    ['islands/radar/a.ts', `import { Chart } from 'chart.js';`],
    ['islands/app/drawStatic.tsx', `import { renderToString } from 'preact-render-to-string';`],
    ['islands/inline/early.ts', `void import(address);`],
    ['islands/app/ahead.ts', `const load = () => import('../radar/MovingRadar.tsx');`],
    ['components/Mount.astro', `---\nimport '../islands/app/boot.tsx';\n---`],
    ['site/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['site/a.ts', `import type { ZodType } from 'zod';`],
  ])('is allowed in %s: %s', (path, text) => {
    expect(problems(path, text)).toEqual([]);
  });

  it('is refused where the address is computed, but for the listed files', () => {
    expect(problems('islands/app/App.tsx', `void import(address);`)).toHaveLength(1);
  });

  it('has a place to be judged by', () => {
    expect(placeOf('islands/ui/useStore.ts')).toBe('islands/ui/useStore.ts');
    expect(placeOf('islands/received/mount.tsx')).toBe('islands/received');
    expect(problems('utils/a.ts', '')).toEqual([
      'src/utils/a.ts stands in no place that the table of importsTable.ts names.',
    ]);
  });
});

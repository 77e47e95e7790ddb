import { describe, expect, it } from 'vitest';
import { fileRings, folderRings } from './importsRings.ts';

const file = (path: string, ...imports: readonly string[]) => ({
  path,
  text: imports.map((line) => `import ${line};`).join('\n'),
});

describe('a ring of imports', () => {
  it('is found between files, over any number of them and by types too', () => {
    const files = [
      file('domain/a.ts', `{ b } from './b.ts'`),
      file('domain/b.ts', `type { C } from './c.ts'`),
      file('domain/c.ts', `{ a } from './a.ts'`, `{ d } from './d.ts'`),
      file('domain/d.ts'),
    ];
    expect(fileRings(files)).toEqual(['domain/a.ts ↔ domain/b.ts ↔ domain/c.ts']);
    expect(folderRings(files)).toEqual([]);
  });

  it('is found between folders whose files make none', () => {
    const files = [
      file('islands/result/A.tsx', `{ B } from '../share/B.tsx'`),
      file('islands/share/B.tsx'),
      file('islands/share/C.tsx', `{ D } from '../result/D.tsx'`),
      file('islands/result/D.tsx', `{ e } from '../../domain/e.ts'`),
      file('domain/e.ts'),
    ];
    expect(fileRings(files)).toEqual([]);
    expect(folderRings(files)).toEqual(['islands/result ↔ islands/share']);
  });

  it('is not where one only leads to another', () => {
    expect(fileRings([file('a.ts', `'./b.ts'`), file('b.ts', `'preact'`)])).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const STORES = resolve(import.meta.dirname, '../../../../src/stores');

it('names every store that keeps a value', () => {
  const list = readFileSync(resolve(STORES, 'own/everything.ts'), 'utf8');
  const keeping = readdirSync(STORES).filter(
    (name) => name.endsWith('.ts') && /= keep\(/.test(readFileSync(resolve(STORES, name), 'utf8')),
  );
  const named = [...list.matchAll(/^import '\.\.\/(.*)';$/gm)].map(([, name]) => name);
  expect(named).toEqual(keeping);
});

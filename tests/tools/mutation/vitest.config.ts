import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '../../..');

/** The tests that stand for the domain and the codecs; each mutant runs those that reach it. */
export default defineConfig({
  root,
  cacheDir: resolve(root, '.cache/vitest'),
  test: {
    environment: 'node',
    // One failure is enough. Looking for a smaller example takes long, and would count as a loop.
    env: { FC_SHRINK: 'no' },
    // Code that counts which mutants it reaches is slow.
    testTimeout: 120_000,
    include: ['tests/unit/domain/**/*.test.ts', 'tests/unit/codecs/**/*.test.ts'],
  },
});

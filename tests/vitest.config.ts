import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  // Not Vite's own folder inside node_modules: what tests leave behind belongs in one place.
  cacheDir: resolve(root, '.cache/vitest'),
  test: {
    environment: 'node',
    // No test is about time: a busy machine may take as long as it needs.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/build/**', 'tests/browser/**'],
        },
      },
      // These read the built site, so they run after the build.
      {
        extends: true,
        test: { name: 'pages', include: ['tests/build/**/*.test.ts'] },
      },
    ],
  },
});

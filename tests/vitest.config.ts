import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/**
 * Tests of modules that remember something. Each file begins with modules of its own, in one worker:
 * a worker for each file took as long to start as all their tests.
 */
const REMEMBERING = ['tests/unit/{stores,islands,platform}/**/*.test.{ts,tsx}'];

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
          include: ['tests/{unit,support,tools}/**/*.test.{ts,tsx}'],
          exclude: REMEMBERING,
          // Importing everything anew for each file would take as long as the tests themselves.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-remembering',
          include: REMEMBERING,
          isolate: false,
          setupFiles: ['tests/support/freshModules.ts'],
        },
      },
      // These read the built site, so they run after the build.
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/site/**/*.test.ts'],
          // Some build the site or wait for a server, and hardly any other step is left beside them.
          // Each of those works in a folder of its own.
          maxWorkers: 2,
          // They only read what is built: what one file has read, the next need not read again.
          isolate: false,
        },
      },
      // These too, in every engine that is there. The kills take a minute of waiting at a reader's
      // pace, so another file runs beside them.
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

/**
 * A dev server of the project in a process of its own, for tests: no terminal, a free port, caches of
 * its own, so that it can run beside the one of a developer. Sends its address once it answers.
 */
import { resolve } from 'node:path';
import { dev } from 'astro';

const root = resolve(import.meta.dirname, '../..');

const { address } = await dev({
  root,
  cacheDir: resolve(root, '.cache/dev/astro'),
  server: { port: 0 },
  vite: { cacheDir: resolve(root, '.cache/dev/vite') },
});
process.send?.(`http://localhost:${address.port}`);

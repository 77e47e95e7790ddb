/**
 * A dev server of the project in a process of its own, for tests: a free port and caches of its own, so
 * that it can run beside the one of a developer. Sends its address once it sees edits of CONTENT_DIR.
 */
import { join, resolve } from 'node:path';
import { dev } from 'astro';

const root = resolve(import.meta.dirname, '../..');
const folder = process.env['CONTENT_DIR'] ?? join(root, 'content');

const { address, watcher } = await dev({
  root,
  cacheDir: resolve(root, '.cache/dev/astro'),
  server: { port: 0 },
  vite: { cacheDir: resolve(root, '.cache/dev/vite') },
});
// The watcher does not say when it has read a folder, but it lists those that it has.
const waiting = setInterval(() => {
  if (!(join(folder, 'nl/tips') in watcher.getWatched())) return;
  clearInterval(waiting);
  process.send?.(`http://localhost:${address.port}`);
}, 50);

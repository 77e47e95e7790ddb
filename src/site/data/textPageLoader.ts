import { watch } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { LOCALES } from '../../i18n/locales.ts';
import { ContentError } from '../content/errors/problem.ts';
import { loadContent } from '../content/load.ts';
import { contentFolder } from './siteContent.ts';

/**
 * Tells Astro which text pages there are, and again when the content changes; the pages themselves come
 * from the checked content. Astro's own glob() does not fit: it takes every Markdown file, and reports
 * mistakes in English without a line.
 */
export function textPageLoader(): Loader {
  return {
    name: 'pages-to-read',
    load: async ({ store, parseData, watcher }) => {
      const hand = async () => {
        const all = LOCALES.map(({ code }) => loadContent(contentFolder(), code));
        store.clear();
        for (const { locale, pages } of all) {
          for (const { file, address, exercise } of pages) {
            const isExercise = exercise !== undefined;
            const entry = { locale, path: address.slice(1, -1), isExercise };
            store.set({ id: file, data: await parseData({ id: file, data: entry }) });
          }
        }
      };
      // A build has already stopped at broken content; under development the page itself shows the
      // problem.
      const handSound = () =>
        hand().catch((error: unknown) => {
          if (!(error instanceof ContentError)) throw error;
        });
      await handSound();
      // Astro passes a watcher under development only. It stops when the server restarts.
      if (watcher) watch(contentFolder(), { recursive: true }, () => void handSound()).unref();
    },
  };
}

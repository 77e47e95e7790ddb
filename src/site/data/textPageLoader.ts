import { watch } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { url } from '../../urls.ts';
import { ContentError } from '../content/errors/problem.ts';
import { loadContent } from '../content/load.ts';
import { proseHtml } from '../content/prose/render.ts';
import { contentFolder } from './siteContent.ts';

/**
 * Hands the checked pages to read to Astro, and again when the content changes. Not Astro's own glob():
 * that takes whatever Markdown it finds, tells mistakes in English without a line, and leaves links and
 * slots to each page.
 */
export function textPageLoader(): Loader {
  return {
    name: 'pages-to-read',
    load: async ({ store, parseData, watcher }) => {
      const hand = async () => {
        const { pages, site } = loadContent(contentFolder());
        store.clear();
        for (const { file: _, address, markdown, ...data } of pages) {
          const id = address.slice(1, -1);
          const html = proseHtml(markdown, site, (path) => url(path as `/${string}`));
          store.set({ id, data: await parseData({ id, data }), rendered: { html } });
        }
      };
      // A build has stopped at what is wrong in the content; a page under development tells it itself.
      const handSound = () =>
        hand().catch((error: unknown) => {
          if (!(error instanceof ContentError)) throw error;
        });
      await handSound();
      // Astro hands a watcher under development only. Its own ends when the server starts anew.
      if (watcher) watch(contentFolder(), { recursive: true }, () => void handSound()).unref();
    },
  };
}

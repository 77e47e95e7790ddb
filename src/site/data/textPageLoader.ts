import { watch } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { pageUrl } from '../../urls.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { ContentError } from '../content/errors/problem.ts';
import { loadContent } from '../content/load.ts';
import { proseHtml } from '../content/prose/render.ts';
import { contentFolder } from './siteContent.ts';

/**
 * Gives the checked text pages to Astro, and again when the content changes. Astro's own glob() does
 * not fit: it takes every Markdown file, reports mistakes in English without a line, and leaves links
 * and slots to each page.
 */
export function textPageLoader(): Loader {
  return {
    name: 'pages-to-read',
    load: async ({ store, parseData, watcher }) => {
      const hand = async () => {
        const all = LOCALES.map(({ code }) => loadContent(contentFolder(), code));
        store.clear();
        for (const { locale, pages, site } of all) {
          const addressOf = (path: string) => pageUrl(path as `/${string}`, locale);
          for (const { file, address, markdown, ...page } of pages) {
            const entry = { ...page, locale, path: address.slice(1, -1) };
            const data = await parseData({ id: file, data: entry });
            store.set({ id: file, data, rendered: { html: proseHtml(markdown, site, addressOf) } });
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

import { watch } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { pageUrl } from '../../urls.ts';
import { LOCALES } from '../../i18n/locales.ts';
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

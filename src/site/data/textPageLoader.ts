import { watch } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { LOCALES } from '../../i18n/locales.ts';
import { ContentError } from '../content/errors/problem.ts';
import { loadContent } from '../content/load.ts';
import { kindOf } from '../content/textPages.ts';
import { contentFolder } from './siteContent.ts';

/** Until broken content is read again, and sound content told again; in milliseconds. */
const AGAIN = 1_000;

/**
 * Tells Astro which text pages there are, and again when the content changes; the pages themselves come
 * from the checked content. Astro's own glob() does not fit: it takes every Markdown file, and reports
 * mistakes in English without a line.
 */
export function textPageLoader(): Loader {
  return {
    name: 'pages-to-read',
    load: async ({ store, meta, parseData, watcher }) => {
      const hand = async () => {
        const all = LOCALES.map(({ code }) => loadContent(contentFolder(), code));
        const gone = new Set(store.keys());
        for (const { locale, pages } of all) {
          for (const { file, address } of pages) {
            const entry = { locale, path: address.slice(1, -1), kind: kindOf(address) };
            store.set({ id: file, data: await parseData({ id: file, data: entry }) });
            gone.delete(file);
          }
        }
        for (const id of gone) store.delete(id);
      };
      /** A build has already stopped at broken content; under development the page shows the problem. */
      const isHanded = () =>
        hand().then(
          () => true,
          (error: unknown) => {
            if (!(error instanceof ContentError)) throw error;
            return false;
          },
        );
      let [isBusy, isStale] = [false, false];
      // One at a time: of two side by side the older could have the last word.
      const handNow = async (): Promise<void> => {
        isStale = true;
        if (isBusy) return;
        isBusy = true;
        let isSound = true;
        while (isStale) {
          isStale = false;
          isSound = await isHanded();
        }
        isBusy = false;
        if (!watcher) return;
        // Astro may keep the older list for a page that was asked for meanwhile: it hears of this twice.
        const told = () => meta.set('told', String(Date.now()));
        setTimeout(() => (isSound ? told() : void handNow()), AGAIN).unref();
      };
      await handNow();
      // Astro passes a watcher under development only. It stops when the server restarts.
      if (watcher) watch(contentFolder(), { recursive: true }, () => void handNow()).unref();
    },
  };
}

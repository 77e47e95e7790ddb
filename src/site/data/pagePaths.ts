import { localeOf, type Locale } from '../../i18n/locales.ts';
import type { Content } from '../content/content.ts';
import type { TextPage } from '../content/textPages.ts';
import { localeParam } from './inEveryLocale.ts';
import { siteContent } from './siteContent.ts';

/** A text page as the collection of Astro names it. */
type Entry = {
  readonly id: string;
  readonly data: { readonly locale: string; readonly path: string };
};

/** The static paths of text pages. A route of a folder names what is left of their paths. */
export function pagePaths(entries: readonly Entry[], folder = '') {
  return entries.map(({ id, data }) => {
    const locale = localeOf(data.locale);
    const page = data.path.slice(folder.length);
    return { params: { locale: localeParam(locale), page }, props: { file: id, locale } };
  });
}

/** A text page by its file, with the content around it. */
export function pageAt(
  file: string,
  { code }: Locale,
): { readonly page: TextPage; readonly content: Content } {
  const content = siteContent(code);
  const page = content.pages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`no page ${file}`);
  return { page, content };
}

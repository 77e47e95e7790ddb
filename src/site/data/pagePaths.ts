import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Content } from '../content/content.ts';
import type { PageKind } from '../../schemas/textPage.ts';
import { kindOf, type TextPage } from '../content/textPages.ts';
import { localeParam } from './inEveryLocale.ts';
import { siteContent } from './siteContent.ts';

/**
 * The static paths of the text pages of a kind, from the checked content. A route of a folder names what
 * is left of their paths. Not by a collection of Astro: under development it keeps an older list when a
 * page is asked for at the moment in which another one comes or goes.
 */
export function pagePaths(kind: PageKind, folder = '') {
  return LOCALES.flatMap((locale) =>
    siteContent(locale.code)
      .pages.filter(({ address }) => kindOf(address) === kind)
      .map(({ file, address }) => ({
        params: { locale: localeParam(locale), page: address.slice(1 + folder.length, -1) },
        props: { file, locale },
      })),
  );
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

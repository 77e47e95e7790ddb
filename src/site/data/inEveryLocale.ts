import type { Locale } from '../../i18n/locales.ts';
import { LOCALES } from '../../i18n/locales.ts';

type InLocale = {
  readonly params: { readonly locale: string | undefined };
  readonly props: { readonly locale: Locale };
};

/** The folder of a language in an address; `undefined` for the one at the start of the site. */
export function localeParam({ home }: Locale): string | undefined {
  return home.slice(1) || undefined;
}

/** The static paths of a page in every language: one code path for all of them. */
export function inEveryLocale(): InLocale[] {
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

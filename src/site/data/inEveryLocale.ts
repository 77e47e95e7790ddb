import type { Locale } from '../../i18n/locales.ts';
import { LOCALES } from '../../i18n/locales.ts';

type InLocale = {
  /** `undefined` for the language at the start of the site. */
  readonly params: { readonly locale: string | undefined };
  readonly props: { readonly locale: Locale };
};

/** The static paths of a page in every language: one code path for all of them. */
export function inEveryLocale(): InLocale[] {
  return LOCALES.map((locale) => ({
    params: { locale: locale.home.slice(1) || undefined },
    props: { locale },
  }));
}

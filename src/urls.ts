import type { LocaleCode } from './i18n/locales.ts';
import { localeOf } from './i18n/locales.ts';

/** The base path of this build, always ending in a slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a file such as '/icon.svg', the same in every language. */
export function url(path: `/${string}`): string {
  return BASE + path.slice(1);
}

/** The address of a page such as '/resultaat/' in a language. Every link to a page is made here. */
export function pageUrl(path: `/${string}`, locale: LocaleCode): string {
  return url(`${localeOf(locale).home}${path}`);
}

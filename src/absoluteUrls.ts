import type { LocaleCode } from './i18n/locales.ts';
import { localeOf } from './i18n/locales.ts';
import { pageUrl, url } from './urls.ts';

/** The absolute address on this page's own host. It never contains anything from a visitor. */
export function ownAddress(path: `/${string}`, locale: LocaleCode): string {
  return location.origin + pageUrl(path, locale);
}

/** The absolute address on the host of content/site.yaml: for readers outside the site. */
export function absolute(path: `/${string}`): string {
  return new URL(url(path), import.meta.env.SITE).href;
}

/** The absolute address of a page on that host. */
export function absolutePage(path: `/${string}`, locale: LocaleCode): string {
  return absolute(`${localeOf(locale).home}${path}`);
}

/** The site's address as people write it: 'aanhetroer.example' or 'school.example/zelftest'. */
export function writtenAddress(locale: LocaleCode): string {
  return absolute(`${localeOf(locale).home}/`).replace(/^https:\/\/|\/$/g, '');
}

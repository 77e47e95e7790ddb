import type { Locale } from './locales.ts';

/** A month such as `2026-11` in words: 'november 2026'. */
export function monthIn(month: string, { lang }: Pick<Locale, 'lang'>): string {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-15T00:00:00Z`));
}

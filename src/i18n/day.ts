import type { LocaleCode } from './locales.ts';
import { localeOf } from './locales.ts';

/** With the day of the week, for what is near; with the year, for what may be long ago. */
const STYLES = {
  near: { weekday: 'long', day: 'numeric', month: 'long' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
} as const;

/** A day such as `2026-12-20` in words: 'zondag 20 december', or '20 december 2026'. */
export function dayIn(day: string, code: LocaleCode, style: keyof typeof STYLES): string {
  const { lang } = localeOf(code);
  const format = new Intl.DateTimeFormat(lang, { ...STYLES[style], timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The day that it is on this device, at a time in milliseconds since 1970: `2026-11-29`. */
export function dayAt(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

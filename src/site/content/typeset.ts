import { localeOf, type LocaleCode } from '../../i18n/locales.ts';

/** What may stand right before a quotation: nothing, a space, a bracket, a mark of Markdown, a dash. */
const BEFORE = String.raw`(?<=^|[\s\u00a0([*_>–—‘“])`;
/** Words that begin with an apostrophe: 's avonds, 't huis. */
const ELIDED = String.raw`(?!(?:s|t|n|k|m|r|ns)(?!\p{L}))`;

const OPENING = new RegExp(`${BEFORE}'${ELIDED}`, 'gmu');
const OPENING_DOUBLE = new RegExp(`${BEFORE}"`, 'gmu');

/** A text as print sets it: authors type ' and ", and readers see quotation marks and apostrophes. */
export function typesetText(text: string, locale: LocaleCode): string {
  const [open, close] = localeOf(locale).quotes;
  return text
    .replace(OPENING_DOUBLE, '“')
    .replaceAll('"', '”')
    .replace(OPENING, open)
    .replaceAll("'", close);
}

/** The same for every text in a value. */
export function typeset<T>(value: T, locale: LocaleCode): T {
  if (typeof value === 'string') return typesetText(value, locale) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => typeset(item, locale)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, typeset<unknown>(item, locale)]);
  return Object.fromEntries(entries) as T;
}

import { keptTime } from '../domain/history/time.ts';
import type { LocaleCode } from './locales.ts';
import { localeOf } from './locales.ts';

// The first screens need only this; the rest comes with the result.
export { fill } from './fill.ts';

/** How a language writes lists and dates. */
export type Formats = {
  /** 'a, b en c'. */
  readonly listOf: (parts: readonly string[]) => string;
  /**
   * The same for our own names. A name that contains 'en' goes last, between quotation marks, so
   * that its start is clear: proactiviteit en ‘visie en doelen’.
   */
  readonly namesOf: (names: readonly string[]) => string;
  /** One of our names within a list of ours, such as ‘visie en doelen’. */
  readonly nameInList: (name: string) => string;
  /** A date such as '22 november 2026', from milliseconds since 1970. */
  readonly longDate: (time: number) => string;
};

const made = new Map<LocaleCode, Formats>();

/** The formats of a language. */
export function formatsOf(code: LocaleCode): Formats {
  const formats = made.get(code) ?? makeFormats(code);
  made.set(code, formats);
  return formats;
}

/** Each formatter is made once, because making one takes a slow phone longer than using it. */
function kept<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

function makeFormats(code: LocaleCode): Formats {
  const { lang, quotes } = localeOf(code);
  const lists = kept(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const dates = kept(() => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }));
  const listOf = (parts: readonly string[]) => lists().format(parts);
  const holdsAnd = (name: string) =>
    name.includes(lists().formatToParts(['a', 'b'])[1]?.value ?? ' ');
  const nameInList = (name: string) => (holdsAnd(name) ? quotes.join(name) : name);
  return {
    listOf,
    namesOf: (names) => {
      if (names.length < 2) return listOf(names);
      const whole = names.filter((name) => !holdsAnd(name));
      const joined = names.filter(holdsAnd);
      return listOf([...whole, ...joined].map(nameInList));
    },
    nameInList,
    // A clock that is wrong beyond reason has no date.
    longDate: (time) => dates().format(keptTime(time)),
  };
}

/** A whole number of points. */
export function wholePoints(points: number): string {
  return String(Math.round(points));
}

/**
 * The text of a name from its short lines: it reads as one name, and may be broken between the
 * lines.
 */
export function breakable(lines: readonly string[]): string {
  return lines.join(' ').replaceAll('- ', '\u00ad');
}

/** The name of a scale in the middle of a sentence. */
export function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The same at the start of a sentence. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

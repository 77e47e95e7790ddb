// All that the first screens need of this; the rest travels with the result.
export { fill } from './fill.ts';

/** The language of all content, for now the only one. */
export const LOCALE = 'nl';

/** The same with a country, as previews of a link want it. */
export const PREVIEW_LOCALE = 'nl_NL';

/** Making a formatter takes a slow phone longer than all that it formats: each is made once. */
function kept<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const lists = kept(() => new Intl.ListFormat(LOCALE, { type: 'conjunction' }));
const decimals = kept(() => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 }));
const percents = kept(() => new Intl.NumberFormat(LOCALE, { style: 'percent' }));
const dates = kept(() => new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }));

/** 'a, b en c'. */
export function listOf(parts: readonly string[]): string {
  return lists().format(parts);
}

/**
 * The same for names of ours. One that holds 'en' itself goes last, between quotation marks, so that
 * one sees where it begins: proactiviteit en ‘visie en doelen’.
 */
export function namesOf(names: readonly string[]): string {
  const joined = names.filter((name) => name.includes(' en '));
  const whole = names.filter((name) => !joined.includes(name));
  return listOf([...whole, ...joined.map((name) => (names[1] ? `‘${name}’` : name))]);
}

/** A whole number of points. */
export function wholePoints(points: number): string {
  return String(Math.round(points));
}

/** A number as it is, to two decimals at most: '18,75'. */
export function decimal(value: number): string {
  return decimals().format(value);
}

/** A share of one as a whole number of percent: '88%'. */
export function percent(share: number): string {
  return percents().format(share);
}

/** A name from the short lines it is broken into: it may be broken there again, and reads as one. */
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

/** A date such as '22 november 2026'. */
export function longDate(time: number): string {
  return dates().format(time);
}

import type { Formats } from './format.ts';
import { formatsOf } from './format.ts';
import type { LocaleCode } from './locales.ts';
import { localeOf } from './locales.ts';

/** How a language writes numbers too, for pages that are written at build time. */
export type NumberFormats = Formats & {
  /** A number with at most two decimals: '18,75'. */
  readonly decimal: (value: number) => string;
  /** A share of one as a whole number of percent: '88%'. */
  readonly percent: (share: number) => string;
};

export function numberFormatsOf(code: LocaleCode): NumberFormats {
  const { lang } = localeOf(code);
  const decimals = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(lang, { style: 'percent' });
  return {
    ...formatsOf(code),
    decimal: (value) => decimals.format(value),
    percent: (share) => percents.format(share),
  };
}

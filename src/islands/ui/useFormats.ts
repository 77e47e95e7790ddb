import type { Formats } from '../../i18n/format.ts';
import { formatsOf } from '../../i18n/format.ts';
import { useLocale } from './locale.ts';

/**
 * How the language of the page writes lists, numbers and dates. In its own file, because the first
 * screens do not need it.
 */
export function useFormats(): Formats {
  return formatsOf(useLocale());
}

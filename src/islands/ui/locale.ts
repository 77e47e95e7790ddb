import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocaleCode } from '../../i18n/locales.ts';

/** The language of the page, from its data down to every part of it. */
export const LocaleContext = createContext<LocaleCode | null>(null);

/** The language that a part of the page is in. */
export function useLocale(): LocaleCode {
  const code = useContext(LocaleContext);
  if (code === null) throw new Error('no locale');
  return code;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocaleCode } from '../../i18n/locales.ts';

/** The language of the page, from its data to every part of it. */
export const LocaleContext = createContext<LocaleCode | null>(null);

/** The language of a part of the page. */
export function useLocale(): LocaleCode {
  const code = useContext(LocaleContext);
  if (code === null) throw new Error('no locale');
  return code;
}

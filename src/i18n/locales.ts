type Entry = {
  /** Also the name of its folder in content/. */
  readonly code: string;
  /** For the `lang` of a page and for numbers, dates and lists. */
  readonly lang: string;
  /** The same with a country, as previews of a link want it. */
  readonly preview: string;
  /**
   * Comes before every address in this language, from the start of the site: nothing, or a slash and
   * a name.
   */
  readonly home: '' | `/${string}`;
  /** Put around a name that would be misread without them. */
  readonly quotes: readonly [open: string, close: string];
};

/** A new language needs a line here and a folder in content/. */
const ENTRIES = [
  { code: 'nl', lang: 'nl', preview: 'nl_NL', home: '', quotes: ['‘', '’'] },
] as const satisfies readonly Entry[];

export type LocaleCode = (typeof ENTRIES)[number]['code'];

/** A language of the site, as a value to pass on. */
export type Locale = Entry & { readonly code: LocaleCode };

/** Every language of the site. */
export const LOCALES: readonly [Locale, ...Locale[]] = ENTRIES;

/** The language at the start of the site. */
export const [FIRST_LOCALE] = LOCALES;

/** A language by its code. Throws when the site has no such language. */
export function localeOf(code: string): Locale {
  const found = LOCALES.find((locale) => locale.code === code);
  if (found === undefined) throw new Error(`no locale ${code}`);
  return found;
}

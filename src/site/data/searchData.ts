import type { SearchPage } from '../../i18n/messages.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { above } from '../content/textPages.ts';
import { textsAddress } from './pageData.ts';
import { sectionsOfMethod, sectionsOfNumbers, sectionsOfPage } from './searchText.ts';

/** The name of the index among the files of texts. */
export const SEARCH_FILE = 'zoeken';

/** Pages whose words stand in content/nl/method.yaml. */
const ABOUT_METHOD: Readonly<Record<string, typeof sectionsOfMethod>> = {
  '/methode/': sectionsOfMethod,
  '/methode/cijfers/': sectionsOfNumbers,
};

/** A page with what the list of all pages says of it. */
export type ListedPage = {
  readonly address: `/${string}`;
  readonly name: string;
  readonly says: string;
  readonly keywords: readonly string[];
};

/** Every page that one can look for: those to read, and those that do more. */
export function listedPages({ pages, ui }: Pick<Content, 'pages' | 'ui'>): readonly ListedPage[] {
  const made = ui.search.pages.map(({ to, name, says, keywords }) => {
    return { address: to, name, says, keywords };
  });
  const read = pages.map(({ address, title, description, keywords = [] }) => {
    return { address, name: title, says: description, keywords };
  });
  return [...made, ...read];
}

/** What the search looks in: built from the same content as the pages. */
export function searchPages(content: Content): readonly SearchPage[] {
  const listed = listedPages(content);
  const sectionsOf = (address: string) => {
    const page = content.pages.find((one) => one.address === address);
    if (page) return sectionsOfPage(page, content);
    return ABOUT_METHOD[address]?.(content) ?? [];
  };
  return listed.map(({ address, name, says, keywords }) => {
    const list = listed.find((one) => one.address !== '/' && one.address === above(address));
    return {
      address: pageUrl(address, content.locale),
      title: name,
      under: list?.name ?? '',
      about: says,
      keywords,
      sections: sectionsOf(address),
    };
  });
}

/** Where the index stands. Its name changes with what it holds. */
export function searchAddress(content: Content): string {
  return textsAddress(SEARCH_FILE, searchPages(content));
}

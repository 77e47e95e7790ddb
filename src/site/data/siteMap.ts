import type { Content } from '../content/content.ts';
import { above } from '../content/textPages.ts';
import { listedPages, type ListedPage } from './searchData.ts';

/** A page of the menu as it is listed, with the pages that it is the list of. */
type MappedPage = ListedPage & { readonly below: readonly ListedPage[] };

/** Every page in the groups of the menu. */
export function siteMap(content: Pick<Content, 'pages' | 'ui'>) {
  const listed = listedPages(content);
  /** Where the list above a page names it: what the list leaves out comes last. */
  const rankIn = (list: string, { address }: ListedPage) => {
    const { markdown = '' } = content.pages.find((page) => page.address === list) ?? {};
    const at = markdown.indexOf(`(${address})`);
    return at === -1 ? markdown.length : at;
  };
  const mapped = (to: string, name: string): readonly MappedPage[] => {
    const below = listed
      .filter(({ address }) => to !== '/' && above(address) === to)
      .toSorted((a, b) => rankIn(to, a) - rankIn(to, b));
    return listed.filter(({ address }) => address === to).map((page) => ({ ...page, name, below }));
  };
  return content.ui.site.groups.map(({ title, pages }) => ({
    title,
    pages: pages.flatMap(({ to, name }) => mapped(to, name)),
  }));
}

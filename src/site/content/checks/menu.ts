import { linkableAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { FILES } from '../files.ts';
import { above } from '../textPages.ts';
import type { Finding } from './finding.ts';

/**
 * Finds an address in the menu where there is no page, and a page to read that no menu names. What is
 * in a folder need not be there: the page above it leads to it.
 */
export function menuFindings(content: Content): readonly Finding[] {
  const known = linkableAddresses(content);
  const { groups, top, search } = content.ui.site;
  const named = groups.flatMap(({ pages }, group) =>
    pages.map(({ to }, page) => ({ to, path: ['site', 'groups', group, 'pages', page, 'to'] })),
  );
  const beside = [
    ...top.map(({ to }, page) => ({ to, path: ['site', 'top', page, 'to'] })),
    { to: search.to, path: ['site', 'search', 'to'] },
  ];
  const dead = [...named, ...beside].flatMap(({ to, path }, index) => {
    const isTwice = index < named.length && named.findIndex((one) => one.to === to) < index;
    if (known.includes(to) && !isTwice) return [];
    const what = isTwice ? `${to} staat al in het menu` : `op ${to} staat geen pagina`;
    const remedy = isTwice ? 'Haal deze regel weg' : `Kies uit: ${known.join(', ')}`;
    return [{ file: FILES.ui, path, where: `site, ${to}`, what, remedy }];
  });
  const unnamed = content.pages
    .filter(({ address }) => above(address) === '/' && !named.some(({ to }) => to === address))
    .map(({ file, address, title }) => ({
      file,
      line: null,
      where: 'het hele bestand',
      what: 'het menu noemt deze pagina niet',
      remedy: `Zet in ${FILES.ui}, bij site en groups, een regel als: - { to: ${address}, name: ${title} }`,
    }));
  return [...dead, ...unnamed];
}

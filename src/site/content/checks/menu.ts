import { linkableAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { FILES } from '../files.ts';
import type { Finding } from './finding.ts';

/** Finds an address in the menu where there is no page, and a page to read that no menu names. */
export function menuFindings(content: Content): readonly Finding[] {
  const known = linkableAddresses(content);
  const { groups } = content.ui.site;
  const named = groups.flatMap(({ pages }, group) =>
    pages.map(({ to }, page) => ({ to, path: ['site', 'groups', group, 'pages', page, 'to'] })),
  );
  const dead = named.flatMap(({ to, path }, index) => {
    const isTwice = named.findIndex((one) => one.to === to) < index;
    if (known.includes(to) && !isTwice) return [];
    const what = isTwice ? `${to} staat al in het menu` : `op ${to} staat geen pagina`;
    const remedy = isTwice ? 'Haal deze regel weg' : `Kies uit: ${known.join(', ')}`;
    return [{ file: FILES.ui, path, where: `site, groups, ${to}`, what, remedy }];
  });
  const unnamed = content.pages
    .filter(({ address }) => !named.some(({ to }) => to === address))
    .map(({ file, address, title }) => ({
      file,
      line: null,
      where: 'het hele bestand',
      what: 'het menu noemt deze pagina niet',
      remedy: `Zet in ${FILES.ui}, bij site en groups, een regel als: - { to: ${address}, name: ${title} }`,
    }));
  return [...dead, ...unnamed];
}

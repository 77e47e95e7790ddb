import { linkableAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { FILES } from '../files.ts';
import type { Finding } from './finding.ts';

/** The questionnaire is the start, and whoever searches is there already. */
const NOT_LISTED: readonly string[] = ['/vragenlijst/', '/zoeken/'];

/** Finds a page without a text of its own that the list of all pages misses, and one too many. */
export function searchFindings(content: Content): readonly Finding[] {
  const listed = content.ui.search.pages.map(({ to }) => to);
  const made = linkableAddresses({ pages: [] }).filter((address) => !NOT_LISTED.includes(address));
  const missing = made
    .filter((address) => !listed.some((to) => to === address))
    .map((address) => ({
      file: FILES.ui,
      path: ['search', 'pages'],
      where: 'search → pages',
      what: `de pagina ${address} ontbreekt in de lijst met alle pagina’s`,
      remedy: `Voeg een regel toe met to: ${address}, name, says en keywords`,
    }));
  const wrong = listed.flatMap((to, index): readonly Finding[] => {
    const at = { file: FILES.ui, path: ['search', 'pages', index, 'to'], where: `search, ${to}` };
    if (!made.includes(to)) {
      const isRead = content.pages.some(({ address }) => address === to);
      const what = isRead ? `${to} staat vanzelf in de lijst` : `op ${to} staat geen pagina`;
      const remedy = isRead
        ? 'Haal deze regel weg, en zet keywords bovenaan de pagina zelf'
        : `Kies uit: ${made.join(', ')}`;
      return [{ ...at, what, remedy }];
    }
    const what = `${to} staat er al`;
    return listed.indexOf(to) === index ? [] : [{ ...at, what, remedy: 'Haal deze regel weg' }];
  });
  return [...missing, ...wrong];
}

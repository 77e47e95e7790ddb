import { linkableAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import { FILES, inLocale, PRIVACY_FILE, tipsFile } from '../files.ts';
import type { Problem } from '../errors/problem.ts';
import { TEXT_SLOTS } from '../prose/slots.ts';
import { nodesOf } from '../prose/tree.ts';
import type { Finding } from './finding.ts';

/** An address within the site: whole words between slashes, and optionally a place in the page. */
const ADDRESS = /^(?<path>\/(?:[a-z0-9-]+\/)*)(?:#[\w-]+)?$/;

function linkFault(
  url: string,
  known: readonly string[],
): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) {
    const what = `de link ${url} gaat naar een andere site`;
    return {
      what,
      remedy: `Zet een publicatie in content/${FILES.literature} en noem haar bij sources`,
    };
  }
  const path = ADDRESS.exec(url)?.groups?.['path'];
  if (path === undefined) {
    const what = `de link ${url} is geen adres van deze site`;
    return { what, remedy: 'Begin en eindig met een schuine streep, zoals /methode/' };
  }
  if (known.includes(path)) return undefined;
  const what = `de link ${url} gaat naar een pagina die er niet is`;
  return { what, remedy: `Kies uit: ${known.join(', ')}` };
}

/** Finds a link on a text page that leads nowhere, or to another site. */
export function linkFindings(content: Content): readonly Finding[] {
  const known = linkableAddresses(content);
  return content.pages.flatMap(({ file, markdown }) =>
    nodesOf(markdown).flatMap(({ node, line, where }) => {
      const fault = node.type === 'link' ? linkFault(node.url, known) : undefined;
      return fault === undefined ? [] : [{ file, line, where, ...fault }];
    }),
  );
}

/** Finds a page with the address of another page. */
export function addressFindings({ pages }: Content): readonly Finding[] {
  const made = linkableAddresses({ pages: [] });
  return pages
    .filter(({ address }) => made.includes(address))
    .map(({ file, address }) => ({
      file,
      line: null,
      where: 'de naam van het bestand',
      what: `op ${address} staat al een andere pagina`,
      remedy: 'Geef het bestand een andere naam',
    }));
}

/**
 * Finds a source of a page or a tip that is not in the list of publications, and two publications with
 * one id.
 */
export function sourceFindings({ pages, tips, literature }: Content): readonly Finding[] {
  const ids = literature.map(({ id }) => id);
  const strange = (source: string) => ({
    what: `${source} is geen id in content/${FILES.literature}`,
    remedy: 'Kijk of de id goed gespeld is, of voeg de publicatie daar toe',
  });
  const ofPages = pages.flatMap(({ file, sources = [] }) =>
    sources.flatMap((source, index) => {
      if (ids.includes(source)) return [];
      return [{ file, path: ['sources', index], where: 'sources', ...strange(source) }];
    }),
  );
  const ofTips = tips.flatMap(({ id, trait, source }, index) => {
    if (source === undefined || ids.includes(source)) return [];
    const path = [index - tips.findIndex((tip) => tip.trait === trait), 'source'];
    return [{ file: tipsFile(trait), path, where: `${id} → source`, ...strange(source) }];
  });
  const twice = ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const what = 'deze id staat er al';
    return [
      {
        file: FILES.literature,
        path: [index],
        where: id,
        what,
        remedy: 'Geef een van de twee een andere id',
      },
    ];
  });
  return [...ofPages, ...ofTips, ...twice];
}

/** The privacy page must name who answers for the site and how to reach them. */
export function keeperFindings({ locale, pages }: Content): readonly Finding[] {
  const text = pages.find(({ file }) => file === inLocale(PRIVACY_FILE, locale))?.markdown ?? '';
  const missing = TEXT_SLOTS.map((slot) => `{${slot}}`).filter((slot) => !text.includes(slot));
  if (missing.length === 0) return [];
  const what = `in deze tekst ontbreekt ${missing.join(' en ')}`;
  const remedy = `Zet ${missing.join(' en ')} in de tekst, met de accolades`;
  return [{ file: PRIVACY_FILE, line: null, where: 'het hele bestand', what, remedy }];
}

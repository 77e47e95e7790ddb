import { ROLES } from '../../../domain/test/scales.ts';
import { linkableAddresses } from '../addresses.ts';
import { FILES, INTERVIEW_PAGE } from '../files.ts';
import { above } from '../textPages.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import { textsIn } from './texts.ts';
import { wordsOf } from './words.ts';

const file = FILES.interview;

/** The printed sheet leaves the device and speaks of behaviour: it never names a role or a way out. */
function roleFindings({ interview, roles }: Content): readonly Finding[] {
  const names = ROLES.flatMap((role) => [roles[role].name, roles[role].wayOut.name]);
  // Stems: a final f becomes a v before an added letter.
  const beginnings = names.map((name) => name.toLowerCase().replace(/f$/, ''));
  return textsIn(interview, []).flatMap(({ path, text }) => {
    const found = wordsOf(text).find((word) => beginnings.some((name) => word.startsWith(name)));
    if (found === undefined) return [];
    const what = `op het gespreksblad staat ${found}, en dat hoort bij een rol`;
    return [{ file, path, where: path.join(' → '), what, remedy: 'Schrijf wat iemand doet' }];
  });
}

/** Finds a link to no page, and a page below the sheet that the sheet does not link to. */
function sheetLinkFindings(content: Content): readonly Finding[] {
  const known = linkableAddresses(content);
  const links = Object.entries(content.interview.links);
  const dead = links
    .filter(([, { to }]) => !known.includes(to))
    .map(([name, { to }]) => ({
      file,
      path: ['links', name, 'to'],
      where: `links → ${name}`,
      what: `op ${to} staat geen pagina`,
      remedy: `Kies uit: ${known.join(', ')}`,
    }));
  const unnamed = content.pages
    .filter(({ address }) => above(address) === INTERVIEW_PAGE)
    .filter(({ address }) => !links.some(([, { to }]) => to === address))
    .map(({ file: page, address }) => ({
      file: page,
      line: null,
      where: 'het hele bestand',
      what: 'het gespreksblad noemt deze pagina niet',
      remedy: `Link er bij links in ${file} naar: to: ${address}`,
    }));
  return [...dead, ...unnamed];
}

export function interviewFindings(content: Content): readonly Finding[] {
  return [...roleFindings(content), ...sheetLinkFindings(content)];
}

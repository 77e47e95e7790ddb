import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';

/** A version of the test that the changelog on the method page does not tell about. */
export function versionFindings({ instrument, method }: Content): readonly Finding[] {
  const { version } = instrument;
  if (method.versions.list.some((entry) => entry.version === version)) return [];
  return [
    {
      file: FILES.method,
      path: ['versions', 'list'],
      where: 'versions → list',
      what: `versie ${version} van de test staat er niet bij`,
      remedy: `Voeg bovenaan een regel toe met version: ${version} en wat er nieuw is`,
    },
  ];
}

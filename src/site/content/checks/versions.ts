import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';

/** Finds a version of the test that the changelog on the method page does not mention. */
export function versionFindings({ measures, method }: Content): readonly Finding[] {
  return measures
    .map(({ instrument }) => instrument.version)
    .filter((version) => !method.versions.list.some((entry) => entry.version === version))
    .map((version) => ({
      file: FILES.method,
      path: ['versions', 'list'],
      where: 'versions → list',
      what: `versie ${version} van de test staat er niet bij`,
      remedy: `Voeg bovenaan een regel toe met version: ${version} en wat er nieuw is`,
    }));
}

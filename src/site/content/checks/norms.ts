import { itemCount } from '../../../domain/test/sameItems.ts';
import type { ScaleKind } from '../../../domain/score/norms.ts';
import { HELM, ROLES, TRAITS } from '../../../domain/test/scales.ts';
import { instrumentFile, normsFile } from '../files.ts';
import type { Measure } from '../../../domain/score/measure.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

/** One scale per kind is enough: `scales` checks that all scales of a kind have as many items. */
const SAMPLE = { trait: TRAITS[0], role: ROLES[0], helm: HELM } as const;

function at(version: string, path: Path, what: string, remedy: string): Finding {
  return {
    file: normsFile(version),
    path,
    where: path.map((step) => (typeof step === 'number' ? `nr. ${step + 1}` : step)).join(' → '),
    what,
    remedy,
  };
}

/**
 * Finds margins for a number of answers that no scale can have, and missing margins for the lowest
 * number.
 */
function marginFindings({ instrument, norms }: Measure, kind: ScaleKind): readonly Finding[] {
  const [kern, full] = [
    itemCount(instrument, SAMPLE[kind], 'kern'),
    itemCount(instrument, SAMPLE[kind]),
  ];
  const misfits = norms.margins[kind].flatMap(({ items }, index) => {
    if (items >= kern && items <= full) return [];
    const what = `een schaal met ${items} antwoorden komt niet voor`;
    return [
      at(
        instrument.version,
        ['margins', kind, index],
        what,
        `Kies een aantal van ${kern} tot en met ${full}`,
      ),
    ];
  });
  const missing = [kern, full].filter(
    (count) => !norms.margins[kind].some(({ items }) => items === count),
  );
  return [
    ...misfits,
    ...missing.map((count) =>
      at(
        instrument.version,
        ['margins', kind],
        `de marge bij ${count} antwoorden ontbreekt`,
        `Voeg een regel toe met items: ${count}`,
      ),
    ),
  ];
}

/** Finds a naming gap that counts in steps of a scale of another length. */
function gapFindings({ instrument, norms }: Measure): readonly Finding[] {
  return (['kern', 'full'] as const).flatMap((stage) => {
    const wanted = itemCount(instrument, SAMPLE.role, stage === 'kern' ? 'kern' : undefined);
    const { items } = norms.naming.role[stage];
    if (items === wanted) return [];
    const what = `een schaal heeft hier ${wanted} antwoorden en er staat ${items}`;
    return [
      at(
        instrument.version,
        ['naming', 'role', stage],
        what,
        `Schrijf items: ${wanted} en pas steps daarop aan`,
      ),
    ];
  });
}

/** Finds a file whose name and content give different versions. */
function nameFindings(version: string, { instrument, norms }: Measure): readonly Finding[] {
  const misnamed = {
    file: instrumentFile(version),
    path: ['version'],
    where: 'version',
    what: `het bestand heet ${version} en er staat ${instrument.version} in`,
    remedy: `Schrijf version: ${version}, of geef het bestand de naam van zijn versie`,
  };
  const other = at(
    version,
    ['instrument'],
    `de normen horen bij ${norms.instrument} en de test is ${instrument.version}`,
    `Reken de normen na voor de test en schrijf instrument: ${instrument.version}`,
  );
  return [
    ...(instrument.version === version ? [] : [misnamed]),
    ...(norms.instrument === instrument.version ? [] : [other]),
  ];
}

/** Finds norms, in any version, that belong to another instrument: by version or by number of items. */
export function normFindings({ measures }: Content): readonly Finding[] {
  return measures.flatMap((measure, place) => [
    // The list runs from the newest version down, without a gap.
    ...nameFindings(`v${measures.length - place}`, measure),
    ...(['trait', 'role', 'helm'] as const).flatMap((kind) => marginFindings(measure, kind)),
    ...gapFindings(measure),
  ]);
}

import { itemCount } from '../../../domain/test/instrument.ts';
import type { ScaleKind } from '../../../domain/score/norms.ts';
import { HELM, ROLES, TRAITS } from '../../../domain/test/scales.ts';
import { instrumentFile, normsFile } from '../files.ts';
import type { Measure } from '../../../domain/score/measure.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

/** One scale stands for all of its kind: `scales` sees to it that they have as many items. */
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

/** Margins for a number of answers that a scale cannot have, or none for the fewest it can have. */
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

/** A gap for naming that counts in steps of a scale of another length. */
function gapFindings({ instrument, norms }: Measure, kind: 'trait' | 'role'): readonly Finding[] {
  return (['kern', 'full'] as const).flatMap((stage) => {
    const wanted = itemCount(instrument, SAMPLE[kind], stage === 'kern' ? 'kern' : undefined);
    const { items } = norms.naming[kind][stage];
    if (items === wanted) return [];
    const what = `een schaal heeft hier ${wanted} antwoorden en er staat ${items}`;
    return [
      at(
        instrument.version,
        ['naming', kind, stage],
        what,
        `Schrijf items: ${wanted} en pas steps daarop aan`,
      ),
    ];
  });
}

/** A file whose name says another version than what stands in it. */
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

/** In any version: norms that belong to another instrument, by their version or by their numbers of items. */
export function normFindings({ measures }: Content): readonly Finding[] {
  return measures.flatMap((measure, place) => [
    // Read from the newest down, without a gap.
    ...nameFindings(`v${measures.length - place}`, measure),
    ...(['trait', 'role', 'helm'] as const).flatMap((kind) => marginFindings(measure, kind)),
    ...(['trait', 'role'] as const).flatMap((kind) => gapFindings(measure, kind)),
  ]);
}

import { itemCount } from '../../../domain/test/instrument.ts';
import type { ScaleKind } from '../../../domain/score/norms.ts';
import { HELM, ROLES, TRAITS } from '../../../domain/test/scales.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

/** One scale stands for all of its kind: `scales` sees to it that they have as many items. */
const SAMPLE = { trait: TRAITS[0], role: ROLES[0], helm: HELM } as const;

function at(path: Path, what: string, remedy: string): Finding {
  return {
    file: FILES.norms,
    path,
    where: path.map((step) => (typeof step === 'number' ? `nr. ${step + 1}` : step)).join(' → '),
    what,
    remedy,
  };
}

/** Margins for a number of answers that a scale cannot have, or none for the fewest it can have. */
function marginFindings({ instrument, norms }: Content, kind: ScaleKind): readonly Finding[] {
  const [kern, full] = [
    itemCount(instrument, SAMPLE[kind], 'kern'),
    itemCount(instrument, SAMPLE[kind]),
  ];
  const misfits = norms.margins[kind].flatMap(({ items }, index) => {
    if (items >= kern && items <= full) return [];
    const what = `een schaal met ${items} antwoorden komt niet voor`;
    return [at(['margins', kind, index], what, `Kies een aantal van ${kern} tot en met ${full}`)];
  });
  const missing = [kern, full].filter(
    (count) => !norms.margins[kind].some(({ items }) => items === count),
  );
  return [
    ...misfits,
    ...missing.map((count) =>
      at(
        ['margins', kind],
        `de marge bij ${count} antwoorden ontbreekt`,
        `Voeg een regel toe met items: ${count}`,
      ),
    ),
  ];
}

/** A gap for naming that counts in steps of a scale of another length. */
function gapFindings({ instrument, norms }: Content, kind: 'trait' | 'role'): readonly Finding[] {
  return (['kern', 'full'] as const).flatMap((stage) => {
    const wanted = itemCount(instrument, SAMPLE[kind], stage === 'kern' ? 'kern' : undefined);
    const { items } = norms.naming[kind][stage];
    if (items === wanted) return [];
    const what = `een schaal heeft hier ${wanted} antwoorden en er staat ${items}`;
    return [at(['naming', kind, stage], what, `Schrijf items: ${wanted} en pas steps daarop aan`)];
  });
}

/** Norms that belong to another instrument, by their version or by their numbers of items. */
export function normFindings(content: Content): readonly Finding[] {
  const { instrument, norms } = content;
  const other = at(
    ['instrument'],
    `de normen horen bij ${norms.instrument} en de test is ${instrument.version}`,
    `Reken de normen na voor de test en schrijf instrument: ${instrument.version}`,
  );
  return [
    ...(norms.instrument === instrument.version ? [] : [other]),
    ...(['trait', 'role', 'helm'] as const).flatMap((kind) => marginFindings(content, kind)),
    ...(['trait', 'role'] as const).flatMap((kind) => gapFindings(content, kind)),
  ];
}

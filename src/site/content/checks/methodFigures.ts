import { FOUND, FOUND_DECIMALS, FOUND_HARDER, FOUND_SEEN } from '../../../i18n/say/methodFound.ts';
import type { Content } from '../content.ts';
import { FILES, normsFile } from '../files.ts';
import type { Finding } from './finding.ts';

/** The parts with a table of figures. */
const TABLES = ['naming', 'careless', 'retest'] as const;

/** Figures that a page about the newest version needs, and its norms lack. */
function missingFindings({ instrument, norms }: Content): readonly Finding[] {
  const file = normsFile(instrument.version);
  const remedy =
    'Draai npm run simulation: die schrijft alle getallen van de pagina /methode/cijfers/';
  const found = norms.simulation ?? {};
  const missing = [...FOUND, ...FOUND_DECIMALS, ...FOUND_HARDER, FOUND_SEEN].filter(
    (name) => !(name in found),
  );
  const findings = missing.map((name) => {
    const what = `het getal ${name} ontbreekt, en de pagina /methode/ noemt het`;
    return { file, path: ['simulation'], where: 'simulation', what, remedy };
  });
  if (norms.calibration !== undefined) return findings;
  const what =
    'de kansen met hoe vaak ze uitkwamen ontbreken, en de pagina /methode/cijfers/ tekent ze';
  return [...findings, { file, path: [], where: 'calibration', what, remedy }];
}

/** Rows that ask for a figure that the norms do not hold. */
function rowFindings({ method, norms }: Content): readonly Finding[] {
  const found = norms.simulation ?? {};
  const whole = Object.keys(found)
    .filter((name) => name.endsWith('Kern'))
    .map((name) => name.slice(0, -'Kern'.length))
    .filter((name) => `${name}Full` in found);
  return TABLES.flatMap((table) =>
    method[table].rows.flatMap(({ figure }, index) => {
      if (whole.includes(figure)) return [];
      return {
        file: FILES.method,
        path: [table, 'rows', index, 'figure'],
        where: `${table} → rows → nr. ${index + 1} → figure`,
        what: `de normen hebben geen getallen ${figure}Kern en ${figure}Full`,
        remedy:
          whole.length === 0
            ? 'Draai npm run simulation'
            : `Draai npm run simulation, of kies uit: ${whole.join(', ')}`,
      };
    }),
  );
}

/** Finds a figure of the method page that the norms do not hold. */
export function methodFigureFindings(content: Content): readonly Finding[] {
  return [...missingFindings(content), ...rowFindings(content)];
}

import type { Norms } from '../../../src/domain/score/norms.ts';
import type { Analysis, ItemSet, ScaleAnalysis } from './analyse.ts';
import { LOWEST_REST, SETS } from './analyse.ts';
import { FEWEST_PEOPLE, marginsYaml } from './pilotNorms.ts';
import type { Skipped } from './readFolder.ts';

/** From here on an alpha of .70 is known to within about .07, and item-rest correlations to within .14. */
const ADVISED_PEOPLE = 200;

const SET_NAMES: Readonly<Record<ItemSet, string>> = {
  kern: 'De kern',
  full: 'Kern en verdieping samen',
};

function figure(value: number | null, decimals: number): string {
  return value === null ? '–' : value.toFixed(decimals).replace('.', ',');
}

/** Columns under each other: the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function scaleTable(scales: readonly ScaleAnalysis[]): string {
  const head = ['schaal', 'n', 'items', 'alfa', '95%', 'alfa allen', 'omega'];
  return table([
    [...head, 'gemiddelde', 'sd', 'meetfout'],
    ...scales.map((one) => [
      one.scale,
      String(one.n),
      String(one.items.length),
      figure(one.alpha, 2),
      one.alphaInterval?.map((limit) => figure(limit, 2)).join(' tot ') ?? '–',
      figure(one.alphaEveryone, 2),
      `${figure(one.omega, 2)}${one.omegaAtLimit ? '!' : ''}`,
      figure(one.mean, 1),
      figure(one.sd, 1),
      figure(one.standardError, 1),
    ]),
  ]);
}

function itemTable(scales: readonly ScaleAnalysis[]): string {
  return table([
    ['item', 'richting', 'gemiddelde', 'sd', 'item-rest', 'let op'],
    ...scales.flatMap(({ items }) =>
      items.map((item) => [
        item.id,
        item.reversed ? 'omgekeerd' : '',
        figure(item.mean, 2),
        figure(item.sd, 2),
        figure(item.rest, 2),
        item.weak ? `onder ${figure(LOWEST_REST, 2)}` : '',
      ]),
    ),
  ]);
}

function setBlock(analysis: Analysis, set: ItemSet): string {
  const scales = analysis.scales.filter((one) => one.set === set);
  if (scales.every(({ n }) => n === 0)) return `${SET_NAMES[set]}: door niemand ingevuld.`;
  return `${SET_NAMES[set]}\n\n${scaleTable(scales)}\n\n${itemTable(scales)}`;
}

/** Signs of carelessness in Dutch; one that is new to this table keeps its own name. */
const SIGN_NAMES: Readonly<Record<string, string>> = {
  fast: 'te snel',
  run: 'lange reeks',
  spread: 'te verspreid',
  contradiction: 'tegenstrijdig',
};

function carelessLine({ n, careless }: Analysis): string {
  const signs = Object.entries(careless.signs).map(
    ([sign, people]) => `${SIGN_NAMES[sign] ?? sign}: ${people}`,
  );
  const share = `${figure(100 * careless.share, 1)}%`;
  const which = signs.length === 0 ? '' : ` (${signs.join(', ')})`;
  return `Slordig ingevuld volgens de regels van de site: ${careless.n} van ${n}, ${share}${which}. Die tellen hieronder niet mee.`;
}

/** The analysis as text for a terminal, in Dutch. */
export function report(
  analysis: Analysis,
  skipped: readonly Skipped[],
  margins: Norms['margins'] | null,
): string {
  const parts = [
    `Itemanalyse van ${analysis.n} antwoordbestanden, versie ${analysis.instrument}`,
    ...(skipped.length === 0
      ? []
      : [
          `Overgeslagen: ${skipped.length}\n${skipped.map(({ file, why }) => `  ${file} ${why}`).join('\n')}`,
        ]),
    carelessLine(analysis),
    ...(analysis.n < ADVISED_PEOPLE
      ? [
          `Let op: ${analysis.n} mensen is weinig. Reken pas vanaf ${ADVISED_PEOPLE} op deze cijfers.`,
        ]
      : []),
    ...SETS.map((set) => setBlock(analysis, set)),
    'Gemiddelde, sd en meetfout van een schaal in punten (0-100); van een item in antwoordpunten (1-5, omgekeerde stellingen al omgedraaid).',
    margins === null
      ? `Voor marges zijn per schaal minstens ${FEWEST_PEOPLE} mensen nodig die de kern helemaal invulden.`
      : `Voor content/norms/${analysis.instrument}.yaml:\n\n${marginsYaml(margins)}`,
  ];
  return parts.join('\n\n');
}

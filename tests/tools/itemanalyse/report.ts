import type { Norms } from '../../../src/domain/score/norms.ts';
import type { Analysis, ItemSet, ScaleAnalysis } from './analyse.ts';
import { LOWEST_REST, SETS } from './analyse.ts';
import { FEWEST_PEOPLE, marginsYaml } from './pilotNorms.ts';
import type { WithinAnalysis } from './within.ts';
import { LARGEST_MEANS_SD } from './within.ts';
import type { Skipped } from './readFolder.ts';

/** From here on an alpha of .70 is known to within about .07, and item-rest correlations to within .14. */
const ADVISED_PEOPLE = 200;

const SET_NAMES: Readonly<Record<ItemSet, string>> = {
  kern: 'The kern',
  full: 'Kern and verdieping together',
};

function figure(value: number | null, decimals: number): string {
  return value === null ? '–' : value.toFixed(decimals);
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
  const head = ['scale', 'n', 'items', 'alpha', '95%', 'alpha all', 'omega'];
  return table([
    [...head, 'mean', 'sd', 'error'],
    ...scales.map((one) => [
      one.scale,
      String(one.n),
      String(one.items.length),
      figure(one.alpha, 2),
      one.alphaInterval?.map((limit) => figure(limit, 2)).join(' to ') ?? '–',
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
    ['item', 'direction', 'mean', 'sd', 'item-rest', 'note'],
    ...scales.flatMap(({ items }) =>
      items.map((item) => [
        item.id,
        item.reversed ? 'reversed' : '',
        figure(item.mean, 2),
        figure(item.sd, 2),
        figure(item.rest, 2),
        item.weak ? `below ${figure(LOWEST_REST, 2)}` : '',
      ]),
    ),
  ]);
}

function setBlock(analysis: Analysis, set: ItemSet): string {
  const scales = analysis.scales.filter((one) => one.set === set);
  if (scales.every(({ n }) => n === 0)) return `${SET_NAMES[set]}: filled in by nobody.`;
  const within = analysis.within.filter((one) => one.set === set).map(withinBlock);
  return `${SET_NAMES[set]}\n\n${scaleTable(scales)}${within.join('')}\n\n${itemTable(scales)}`;
}

/** The own spread for the norms, and whether one bouwsteen is easier for everybody than another. */
function withinBlock({ n, ownSpread, error, means, meansSd, meansApart }: WithinAnalysis): string {
  if (n === 0 || means === null) return '';
  const spread = `Within people the bouwstenen spread by ${figure(ownSpread, 1)} points (error ${figure(error, 1)}, n ${n}): ownSpread of the norms.`;
  const all = Object.entries(means).map(([trait, points]) => `${trait} ${figure(points, 1)}`);
  const apart = `Means: ${all.join(', ')}; SD ${figure(meansSd, 1)}.`;
  const warning = `WARNING: the six means differ by more than ${LARGEST_MEANS_SD} points (SD). Easy statements make a bouwsteen everybody's highest: a chance to be the strongest needs these means taken out.`;
  return ['', '', spread, apart, ...(meansApart ? [warning] : [])].join('\n');
}

/** Signs of carelessness; one that is new to this table keeps its own name. */
const SIGN_NAMES: Readonly<Record<string, string>> = {
  fast: 'too fast',
  run: 'long run',
  spread: 'too spread',
  contradiction: 'contradiction',
};

function carelessLine({ n, careless }: Analysis): string {
  const signs = Object.entries(careless.signs).map(
    ([sign, people]) => `${SIGN_NAMES[sign] ?? sign}: ${people}`,
  );
  const share = `${figure(100 * careless.share, 1)}%`;
  const which = signs.length === 0 ? '' : ` (${signs.join(', ')})`;
  return `Filled in carelessly by the rules of the site: ${careless.n} of ${n}, ${share}${which}. They do not count below.`;
}

/** The analysis as text for a terminal. */
export function report(
  analysis: Analysis,
  skipped: readonly Skipped[],
  margins: Norms['margins'] | null,
): string {
  const parts = [
    `Item analysis of ${analysis.n} answer files, version ${analysis.instrument}`,
    ...(skipped.length === 0
      ? []
      : [
          `Left out: ${skipped.length}\n${skipped.map(({ file, why }) => `  ${file} ${why}`).join('\n')}`,
        ]),
    carelessLine(analysis),
    ...(analysis.n < ADVISED_PEOPLE
      ? [`Note: ${analysis.n} people are few. Rely on these figures from ${ADVISED_PEOPLE} on.`]
      : []),
    ...SETS.map((set) => setBlock(analysis, set)),
    'Mean, sd and error of a scale in points (0-100); of an item in points of the answer (1-5, reversed statements turned around).',
    margins === null
      ? `Margins need at least ${FEWEST_PEOPLE} people a scale who filled in the whole kern.`
      : `For content/norms/${analysis.instrument}.yaml:\n\n${marginsYaml(margins)}`,
  ];
  return parts.join('\n\n');
}

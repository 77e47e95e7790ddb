import type { Norms } from '../../../src/domain/score/norms.ts';
import { instrument } from './content.ts';
import type { Setting } from './groups.ts';
import { drawGroup } from './groups.ts';
import { judgeGroup } from './judge.ts';
import type { Figures } from './measures.ts';
import { addFigures, measure } from './measures.ts';
import type { VariationName } from './parameters.ts';
import { BASE, CELL_SIZE, GROUP_SIZE, SEEDS, VARIATIONS, varied } from './parameters.ts';
import type { Reach } from './stages.ts';
import { REACHES } from './stages.ts';

/** One condition of the simulation: who answers, how, and how far they get. */
export type Cell = Setting & { readonly reaches: readonly Reach[] };

const HONEST: Cell = {
  assumptions: BASE,
  manner: 'honest',
  pace: 'calm',
  retest: true,
  reaches: REACHES,
};

/** The base case, and people who hurry or do not read. */
const PLAIN = {
  honest: HONEST,
  hurried: { ...HONEST, pace: 'hurried', retest: false },
  straight: { ...HONEST, manner: 'straight', retest: false },
  'nearly straight': { ...HONEST, manner: 'nearly straight', retest: false },
  /** Unhurried: only the answers can give them away. */
  random: { ...HONEST, manner: 'random', retest: false },
  'random, fast': { ...HONEST, manner: 'random', pace: 'careless', retest: false },
} as const satisfies Record<string, Cell>;

export type CellName = keyof typeof PLAIN | VariationName;

export const PLAIN_NAMES = Object.keys(PLAIN) as readonly (keyof typeof PLAIN)[];
export const VARIATION_NAMES = Object.keys(VARIATIONS) as readonly VariationName[];
export const CELL_NAMES: readonly CellName[] = [...PLAIN_NAMES, ...VARIATION_NAMES];

export function cellNamed(name: CellName): Cell {
  if (name in PLAIN) return PLAIN[name as keyof typeof PLAIN];
  const assumptions = varied(name as VariationName);
  return { ...HONEST, assumptions, retest: false, reaches: ['kern', 'full'] };
}

/** Figures by stage. */
export type CellFigures = Readonly<Partial<Record<Reach, Figures>>>;

/** Groups in a cell. */
export const GROUPS = CELL_SIZE / GROUP_SIZE;

/** The figures of some groups of a cell, from `from` up to `to`. */
export function figuresOf(norms: Norms, cell: Cell, from = 0, to = GROUPS): CellFigures {
  let total: CellFigures = {};
  for (let nth = from; nth < to; nth += 1) {
    const group = drawGroup(instrument, cell, SEEDS.report, nth);
    const own = cell.reaches.map((reach) => [reach, measure(judgeGroup(norms, group, reach))]);
    total = addCells(total, Object.fromEntries(own) as CellFigures);
  }
  return total;
}

export function addCells(a: CellFigures, b: CellFigures): CellFigures {
  const both = REACHES.flatMap((reach) => {
    const [one, two] = [a[reach], b[reach]];
    const sum = one && two ? addFigures(one, two) : (one ?? two);
    return sum ? [[reach, sum] as const] : [];
  });
  return Object.fromEntries(both);
}

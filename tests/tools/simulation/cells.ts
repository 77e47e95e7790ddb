import type { Norms } from '../../../src/domain/score/norms.ts';
import { instrument } from './content.ts';
import type { Setting } from './groups.ts';
import { drawGroup } from './groups.ts';
import { judgeGroup } from './judge.ts';
import type { Figures } from './measures.ts';
import { addFigures, measure } from './measures.ts';
import type { VariationName } from './parameters.ts';
import {
  BASE,
  CELL_SIZE,
  GROUP_SIZE,
  OWN_SPREAD_STEP,
  SEEDS,
  VARIATIONS,
  varied,
} from './parameters.ts';
import type { Reach } from './stages.ts';
import { REACHES } from './stages.ts';

/** One condition of the simulation: who answers, how, and how far they get. */
export type Cell = Setting & {
  readonly reaches: readonly Reach[];
  /** Judged with this much more own spread than the norms say (points). */
  readonly moreOwnSpread?: number;
};

const HONEST: Cell = {
  assumptions: BASE,
  manner: 'honest',
  pace: 'calm',
  retest: true,
  reaches: REACHES,
};

const BOTH: readonly Reach[] = ['kern', 'full'];
const SOME: readonly Reach[] = ['halfway', ...BOTH];

/** The base case, what it rests on, and people who hurry or do not read. */
const PLAIN = {
  honest: HONEST,
  /** Everything goes better or worse on one day than on another. */
  'day mood .3': { ...HONEST, assumptions: { ...BASE, dayMood: 0.3 }, reaches: BOTH },
  /** At the second time each bouwsteen has grown by so much. */
  'grown .5': { ...HONEST, growth: 0.5, reaches: BOTH },
  'grown 1': { ...HONEST, growth: 1, reaches: BOTH },
  'less own spread': { ...HONEST, retest: false, moreOwnSpread: -OWN_SPREAD_STEP, reaches: BOTH },
  'more own spread': { ...HONEST, retest: false, moreOwnSpread: OWN_SPREAD_STEP, reaches: BOTH },
  hurried: { ...HONEST, pace: 'hurried', retest: false, reaches: SOME },
  straight: { ...HONEST, manner: 'straight', retest: false, reaches: SOME },
  'nearly straight': { ...HONEST, manner: 'nearly straight', retest: false, reaches: SOME },
  /** Unhurried: only the answers can give them away. */
  random: { ...HONEST, manner: 'random', retest: false, reaches: SOME },
  'own answers shuffled': { ...HONEST, manner: 'shuffled', retest: false, reaches: SOME },
  'random, fast': { ...HONEST, manner: 'random', pace: 'careless', retest: false, reaches: SOME },
} as const satisfies Record<string, Cell>;

export type CellName = keyof typeof PLAIN | VariationName;

export const PLAIN_NAMES = Object.keys(PLAIN) as readonly (keyof typeof PLAIN)[];
export const VARIATION_NAMES = Object.keys(VARIATIONS) as readonly VariationName[];
export const CELL_NAMES: readonly CellName[] = [...PLAIN_NAMES, ...VARIATION_NAMES];

export function cellNamed(name: CellName): Cell {
  if (name in PLAIN) return PLAIN[name as keyof typeof PLAIN];
  const assumptions = varied(name as VariationName);
  return { ...HONEST, assumptions, retest: false, reaches: BOTH };
}

/** Figures by stage. */
export type CellFigures = Readonly<Partial<Record<Reach, Figures>>>;

/** Groups in a cell. */
export const GROUPS = CELL_SIZE / GROUP_SIZE;

/** The figures of some groups of a cell, from `from` up to `to`. */
export function figuresOf(norms: Norms, cell: Cell, from = 0, to = GROUPS): CellFigures {
  let total: CellFigures = {};
  const judging = { ...norms, ownSpread: norms.ownSpread + (cell.moreOwnSpread ?? 0) };
  for (let nth = from; nth < to; nth += 1) {
    const group = drawGroup(instrument, cell, SEEDS.report, nth);
    const own = cell.reaches.map((reach) => [reach, measure(judgeGroup(judging, group, reach))]);
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

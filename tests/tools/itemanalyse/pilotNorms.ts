import type { MarginRow, Norms, ScaleKind } from '../../../src/domain/score/norms.ts';
import { kindOf } from '../../../src/domain/score/norms.ts';
import type { Analysis, ItemSet } from './analyse.ts';
import { SETS } from './analyse.ts';

const KINDS = ['trait', 'role', 'helm'] as const satisfies readonly ScaleKind[];

/** With fewer people a standard error is itself more than a tenth off, two times in three (1 / √(2n)). */
export const FEWEST_PEOPLE = 50;

/** One margin in points: the root mean square of the standard errors of the scales of this kind. */
function marginRow(analysis: Analysis, kind: ScaleKind, set: ItemSet): MarginRow | null {
  const scales = analysis.scales.filter((one) => one.set === set && kindOf(one.scale) === kind);
  const squares = scales.flatMap(({ n, standardError }) =>
    standardError === null || n < FEWEST_PEOPLE ? [] : [standardError ** 2],
  );
  if (scales.length === 0 || squares.length < scales.length) return null;
  const meanSquare = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  // A margin holds for at least so many answers.
  const items = Math.max(...scales.map((one) => one.items.length));
  return { items, points: Math.round(10 * Math.sqrt(meanSquare)) / 10 };
}

/**
 * The margins as content/norms/*.yaml has them, in points by number of answers; `null` when there are
 * too few people for the kern of one kind. Thresholds for naming stay with the simulation: answers
 * alone do not say who was truly lowest.
 */
export function pilotMargins(analysis: Analysis): Norms['margins'] | null {
  const rowsOf = (kind: ScaleKind) => SETS.map((set) => marginRow(analysis, kind, set));
  const byKind = { trait: rowsOf('trait'), role: rowsOf('role'), helm: rowsOf('helm') };
  if (KINDS.some((kind) => byKind[kind][0] === null)) return null;
  const known = (kind: ScaleKind) => byKind[kind].filter((row) => row !== null);
  return { trait: known('trait'), role: known('role'), helm: known('helm') };
}

/** The margins as lines of content/norms/*.yaml. */
export function marginsYaml(margins: Norms['margins']): string {
  const lines = KINDS.flatMap((kind) => [
    `  ${kind}:`,
    ...margins[kind].map(({ items, points }) => `    - { items: ${items}, points: ${points} }`),
  ]);
  return ['margins:', ...lines].join('\n');
}

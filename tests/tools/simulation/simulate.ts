import type { Norms } from '../../../src/domain/score/norms.ts';
import type { CellFigures, CellName } from './cells.ts';
import { addCells, GROUPS } from './cells.ts';
import { performAll } from './pool.ts';
import type { Reach } from './stages.ts';

/** Groups a job: small enough to keep two workers busy to the end. */
const SLICE = Math.ceil(GROUPS / 3);

/** Figures of every cell, by its name. */
export type Results = Readonly<Partial<Record<CellName, CellFigures>>>;

/** Judges the cells with these norms; at all their stages, or only at these. */
export async function simulate(
  norms: Norms,
  cells: readonly CellName[],
  reaches?: readonly Reach[],
): Promise<Results> {
  const jobs = cells.flatMap((cell) =>
    Array.from({ length: Math.ceil(GROUPS / SLICE) }, (_, i) => {
      const [from, to] = [i * SLICE, Math.min(GROUPS, (i + 1) * SLICE)];
      return { kind: 'figures', norms, cell, from, to, ...(reaches && { reaches }) } as const;
    }),
  );
  const parts = await performAll<'figures'>(jobs);
  const entries = cells.map((cell) => {
    const own = parts.filter((_, i) => jobs[i]?.cell === cell);
    return [cell, own.reduce(addCells, {})] as const;
  });
  return Object.fromEntries(entries) as Results;
}

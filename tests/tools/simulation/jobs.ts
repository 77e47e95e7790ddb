import type { Norms } from '../../../src/domain/score/norms.ts';
import { calibrate } from './calibration.ts';
import type { CellFigures, CellName } from './cells.ts';
import { cellNamed, figuresOf } from './cells.ts';
import type { Reach } from './stages.ts';

/** What a worker can be asked. */
export type Job =
  | { readonly kind: 'norms' }
  /** Groups `from` up to `to` of a cell, judged with these norms. */
  | {
      readonly kind: 'figures';
      readonly norms: Norms;
      readonly cell: CellName;
      /** The stages to judge; those of the cell when left out. */
      readonly reaches?: readonly Reach[];
      readonly from: number;
      readonly to: number;
    };

export type Answered = {
  readonly norms: Norms;
  readonly figures: CellFigures;
};

export function perform<Kind extends Job['kind']>(
  job: Extract<Job, { readonly kind: Kind }>,
): Answered[Kind];
export function perform(job: Job): Answered[Job['kind']] {
  if (job.kind === 'norms') return calibrate();
  const cell = cellNamed(job.cell);
  const reaches = job.reaches ?? cell.reaches;
  return figuresOf(job.norms, { ...cell, reaches }, job.from, job.to);
}

import type { RoleId, ScaleId, TraitId } from '../../../src/domain/test/scales.ts';
import { ROLES, TRAITS } from '../../../src/domain/test/scales.ts';
import type { ScaleSum } from '../../../src/domain/score/scores.ts';
import type { ScaleSums } from '../../../src/domain/score/sums.ts';

type Sums<Id extends ScaleId> = Partial<Record<Id, ScaleSum>>;

/** Answers on a scale of the kern, of the full test, for a bouwsteen and for a role. */
export const KERN_TRAIT = 4;
export const FULL_TRAIT = 6;
export const KERN_ROLE = 8;
export const FULL_ROLE = 12;

/** The sums that a result rests on: `sumsOf({ ...traits(4, [8, 12, 12, 12, 12, 12]) })`. */
export function sumsOf(scales: Sums<ScaleId>, withheld = false): ScaleSums {
  const present = Object.entries(scales) as [ScaleId, ScaleSum][];
  return { instrument: 'v1', withheld, scales: new Map(present) };
}

/** The six bouwstenen in instrument order, each with this many answers. */
export function traits(count: number, sums: readonly number[]): Sums<TraitId> {
  return on(TRAITS, count, sums);
}

/** Slachtoffer, aanklager and redder, each with this many answers. */
export function roles(count: number, sums: readonly number[]): Sums<RoleId> {
  return on(ROLES, count, sums);
}

function on<Id extends ScaleId>(
  scales: readonly Id[],
  count: number,
  sums: readonly number[],
): Sums<Id> {
  if (sums.length !== scales.length) throw new Error(`${scales.length} sums, please`);
  const entries = scales.map((scale, i) => [scale, { sum: sums[i] ?? Number.NaN, count }] as const);
  return Object.fromEntries(entries) as Sums<Id>;
}

/** The result with names withheld. */
export function withheld(sums: ScaleSums): ScaleSums {
  return { ...sums, withheld: true };
}

import type { Bound, Goal, Measured } from './goals.ts';
import { median, pairedRatio } from './numbers.ts';

export type Verdict = 'aim' | 'must' | 'missed' | 'no goal';

function holds(bound: Bound, { product, floor }: Measured): boolean {
  if (bound.kind === 'amount') return median(product) <= bound.most;
  if (floor === undefined) throw new Error('a bound on the floor needs a floor');
  return pairedRatio(product, floor) <= bound.times;
}

/** How far a goal was reached: its aim, what it must, or neither. */
export function verdictOf({ must, aim }: Goal, measured: Measured): Verdict {
  if (must.length + aim.length === 0) return 'no goal';
  const all = (bounds: readonly Bound[]) => bounds.every((bound) => holds(bound, measured));
  if (!all(must)) return 'missed';
  return all(aim) ? 'aim' : 'must';
}

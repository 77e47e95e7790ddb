import type { Bound, Goal, Measured } from './goal.ts';
import { median, pairedRatio, ratios } from './numbers.ts';

export type Verdict = 'aim' | 'must' | 'missed' | 'no goal';

function holds(bound: Bound, { product, floor }: Measured, judged: Goal['judged']): boolean {
  const isWorst = judged === 'worst';
  if (bound.kind === 'amount')
    return (isWorst ? Math.max(...product) : median(product)) <= bound.most;
  if (floor === undefined) throw new Error('a bound on the floor needs a floor');
  const ratio = isWorst ? Math.max(...ratios(product, floor)) : pairedRatio(product, floor);
  return ratio <= bound.times;
}

/** How far a goal was reached: its aim, what it must, or neither. */
export function verdictOf({ must, aim, judged }: Goal, measured: Measured): Verdict {
  if (must.length + aim.length === 0) return 'no goal';
  const all = (bounds: readonly Bound[]) => bounds.every((bound) => holds(bound, measured, judged));
  if (!all(must)) return 'missed';
  return all(aim) ? 'aim' : 'must';
}

/** A bound: no more than an amount, or than so many times the floor. */
export type Bound =
  | { readonly kind: 'amount'; readonly most: number }
  | { readonly kind: 'floor'; readonly times: number };

export type Unit = 'ms' | 'kB' | 's' | 'count' | 'score';

/** What was measured of one thing: a reading a run, product beside floor where there is one. */
export interface Measured {
  readonly product: readonly number[];
  readonly floor?: readonly number[];
}

/** One row of the goals: all bounds of `must`, and then of `aim`, have to hold. */
export interface Goal {
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  readonly must: readonly Bound[];
  readonly aim: readonly Bound[];
  /** What must hold in every run is judged by the worst; times, on a busy machine, by the median. */
  readonly judged?: 'worst';
}

export const atMost = (most: number): Bound => ({ kind: 'amount', most });
export const timesFloor = (times: number): Bound => ({ kind: 'floor', times });

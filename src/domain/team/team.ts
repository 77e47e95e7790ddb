import type { ScaleSums } from '../score/sums.ts';

/** The six sums of one member. Never roles, never the helm. */
export type Member = {
  /** Made from the code, so that the same code twice is seen. */
  readonly id: string;
  /** The first name that the member put in, or `null`. It shows only when the facilitator says so. */
  readonly name: string | null;
  readonly sums: ScaleSums;
};

/** How far a team is: first the round of opening sentences, then the chart. */
export type Round =
  { readonly at: 'sentence'; /** 0 to 3. */ readonly sentence: number } | { readonly at: 'chart' };

export type Team = {
  readonly epoch: string;
  readonly members: readonly Member[];
  /** Ids of members that were taken out. */
  readonly removed: readonly string[];
  readonly round: Round;
};

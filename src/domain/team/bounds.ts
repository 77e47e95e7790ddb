/** What bounds a team of so many members, and of more up to the next row. */
export type TeamBound = {
  readonly people: number;
  /** Members are alike below this part of the usual mean distance to the median; 0: never. */
  readonly alike: number;
  /** And differ above this one. */
  readonly differ: number;
};

export type TeamBounds = {
  /** The mean distance to the median of people who have nothing in common, in points, of many. */
  readonly usual: number;
  readonly rows: readonly [TeamBound, ...TeamBound[]];
  /** From these numbers of members on the median says more. */
  readonly steadiness: { readonly fair: number; readonly steady: number };
};

export const TEAM_BOUNDS: TeamBounds = {
  usual: 16,
  steadiness: { fair: 8, steady: 25 },
  rows: [
    { people: 3, alike: 0.05, differ: 2.2 },
    { people: 60, alike: 0.7, differ: 1.3 },
  ],
};

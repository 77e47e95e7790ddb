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
  usual: 16.3,
  steadiness: { fair: 8, steady: 30 },
  rows: [
    { people: 3, alike: 0, differ: 1.79 },
    { people: 4, alike: 0.12, differ: 2 },
    { people: 5, alike: 0.22, differ: 1.77 },
    { people: 6, alike: 0.26, differ: 1.82 },
    { people: 7, alike: 0.31, differ: 1.7 },
    { people: 8, alike: 0.34, differ: 1.7 },
    { people: 10, alike: 0.41, differ: 1.63 },
    { people: 12, alike: 0.44, differ: 1.57 },
    { people: 15, alike: 0.49, differ: 1.52 },
    { people: 20, alike: 0.54, differ: 1.47 },
    { people: 30, alike: 0.58, differ: 1.4 },
    { people: 40, alike: 0.6, differ: 1.35 },
    { people: 60, alike: 0.62, differ: 1.28 },
  ],
};

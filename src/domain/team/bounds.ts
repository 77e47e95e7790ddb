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
    { people: 5, alike: 0.2, differ: 1.78 },
    { people: 6, alike: 0.26, differ: 1.83 },
    { people: 7, alike: 0.3, differ: 1.73 },
    { people: 8, alike: 0.35, differ: 1.7 },
    { people: 10, alike: 0.41, differ: 1.63 },
    { people: 12, alike: 0.45, differ: 1.58 },
    { people: 15, alike: 0.5, differ: 1.52 },
    { people: 20, alike: 0.54, differ: 1.46 },
    { people: 30, alike: 0.61, differ: 1.39 },
    { people: 40, alike: 0.63, differ: 1.34 },
    { people: 60, alike: 0.66, differ: 1.28 },
  ],
};

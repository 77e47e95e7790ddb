/** What bounds a team of so many members, or of more up to the next row. */
export type TeamBound = {
  readonly people: number;
  /** Members are alike up to this part of the usual mean distance to the median. */
  readonly alike: number;
  /** And differ from this part on. */
  readonly differ: number;
};

/** The mean distance to the median of people in one team, in points, when there are many. */
export const USUAL_DEVIATION = 15;

/** From these numbers of members on the median says more. */
export const STEADY_FROM = { fair: 8, steady: 25 } as const;

export const TEAM_BOUNDS: readonly [TeamBound, ...TeamBound[]] = [
  { people: 3, alike: 0.05, differ: 2.2 },
  { people: 5, alike: 0.2, differ: 1.9 },
  { people: 8, alike: 0.35, differ: 1.7 },
  { people: 12, alike: 0.45, differ: 1.6 },
  { people: 20, alike: 0.55, differ: 1.45 },
  { people: 30, alike: 0.65, differ: 1.35 },
  { people: 60, alike: 0.7, differ: 1.3 },
];

/** What bounds a panel of so many colleagues, or of more when it is the last. */
export type PanelBound = {
  readonly people: number;
  /** A gap is told from this many standard errors on. */
  readonly gap: number;
  /** Colleagues are close up to this mean distance to their median, in points. */
  readonly close: number;
  /** And apart from this one on. */
  readonly apart: number;
};

/** The mean distance to the median that colleagues usually have, in points, when there are many. */
export const USUAL_DEVIATION = 15;

export const PANEL_BOUNDS: readonly [PanelBound, ...PanelBound[]] = [
  { people: 3, gap: 2.7, close: 5, apart: 19 },
  { people: 4, gap: 2.7, close: 7, apart: 19 },
  { people: 5, gap: 2.7, close: 8, apart: 19 },
  { people: 6, gap: 2.7, close: 9, apart: 19 },
  { people: 7, gap: 2.7, close: 10, apart: 19 },
  { people: 8, gap: 2.7, close: 11, apart: 19 },
];

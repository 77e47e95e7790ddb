/** What bounds a panel of so many colleagues, or of more when it is the last. */
export type PanelBound = {
  readonly people: number;
  /** A gap is told from this many standard errors on. */
  readonly gap: number;
  /** Colleagues are close below this mean distance to their median, in points. */
  readonly close: number;
  /** And apart above this one. */
  readonly apart: number;
};

export type PanelBounds = {
  /** The mean distance to the median that colleagues usually have, in points, when there are many. */
  readonly usual: number;
  readonly rows: readonly [PanelBound, ...PanelBound[]];
};

export const PANEL_BOUNDS: PanelBounds = {
  usual: 15,
  rows: [
    { people: 3, gap: 2.7, close: 5, apart: 19 },
    { people: 8, gap: 2.7, close: 11, apart: 19 },
  ],
};

/** What bounds a panel of so many colleagues, or of more when it is the last. */
export type PanelBound = {
  readonly people: number;
  /** A gap is told from this many standard errors on. */
  readonly gap: number;
  /** Colleagues are close below this mean distance to their median, in points. */
  readonly close: number;
};

export type PanelBounds = {
  /** The mean distance to the median that colleagues usually have, in points, when there are many. */
  readonly usual: number;
  readonly rows: readonly [PanelBound, ...PanelBound[]];
};

export const PANEL_BOUNDS: PanelBounds = {
  usual: 16.9,
  rows: [
    { people: 3, gap: 2.2, close: 4.2 },
    { people: 4, gap: 2.2, close: 6.3 },
    { people: 5, gap: 2.3, close: 7.5 },
    { people: 6, gap: 2.35, close: 7.6 },
    { people: 7, gap: 2.4, close: 9.5 },
    { people: 8, gap: 2.4, close: 10.4 },
    { people: 12, gap: 2.5, close: 12.2 },
  ],
};

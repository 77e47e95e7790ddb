/** The scores on one axis, in points 0–100. */
type Scores = { readonly points: number; readonly low: number; readonly high: number };

/** What a chart over the radar shows. Colours as CSS writes them. */
export type Drawing = {
  readonly scores: readonly Scores[];
  /** What they were, to tighten from; `null` lets the polygon grow out of the hub. */
  readonly before: readonly Scores[] | null;
  /** The points of another result. */
  readonly other?: readonly number[] | undefined;
  /** What a point tells, an axis each. */
  readonly told: readonly Told[];
  readonly colors: {
    readonly ink: string;
    readonly line: string;
    readonly band: string;
    readonly paper: string;
    readonly axes: readonly string[];
  };
  readonly font: string;
  /** How wide the figure stands there, in CSS pixels. */
  readonly shown: number;
  /** Whether it may move. */
  readonly moves: boolean;
  /** Called when it stands still. */
  readonly onRest: () => void;
};

export type Told = { readonly title: string; readonly lines: readonly string[] };

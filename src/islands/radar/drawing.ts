/** The scores on one axis, in points 0–100. */
type Scores = { readonly points: number; readonly low: number; readonly high: number };

/** What a chart over the radar shows. Colours in CSS notation. */
export type Drawing = {
  readonly scores: readonly Scores[];
  /** The scores before, from which the band tightens; with `null` the polygon grows out of the hub. */
  readonly before: readonly Scores[] | null;
  /** The points of another result. */
  readonly other?: readonly number[] | undefined;
  /** The text of each point, one per axis. */
  readonly told: readonly Told[];
  readonly colors: {
    readonly ink: string;
    readonly line: string;
    readonly band: string;
    readonly paper: string;
    readonly axes: readonly string[];
  };
  readonly font: string;
  /** The width of the figure on screen, in CSS pixels. */
  readonly shown: number;
  /** Whether it may move. */
  readonly moves: boolean;
  /** Called when the movement ends. */
  readonly onRest: () => void;
};

export type Told = { readonly title: string; readonly lines: readonly string[] };

import type { HelmId, RoleId, ScaleId, TraitId } from '../test/scales.ts';
import { HELM, ROLES } from '../test/scales.ts';

/** Scales that share one set of margins. */
export type ScaleKind = 'trait' | 'role' | 'helm';

/** ±1 standard error in points (0–100) for a score from at least `items` answers. */
export type MarginRow = { readonly items: number; readonly points: number };

/**
 * The smallest difference that lets one scale be named, in steps of a scale of `items` answers.
 * One step is one point on one answer: 25 / items points on the 0–100 scale.
 */
export type GapRule = { readonly items: number; readonly steps: number };

/** The number of answers given decides which of the two rules holds. */
export type GapRules = { readonly kern: GapRule; readonly full: GapRule };

/** The limit for `scatterOf` when at least this many items are answered. */
export type ScatterRow = { readonly answers: number; readonly limit: number };

/**
 * Margins and thresholds for one version of the instrument. They come from a model until there is a
 * pilot.
 */
export type Norms = {
  readonly instrument: string;
  readonly margins: Readonly<Record<ScaleKind, readonly MarginRow[]>>;
  /** SD of someone's own bouwstenen around their own level, in points. */
  readonly ownSpread: number;
  readonly naming: {
    /** A bouwsteen is named from this chance (0–1) on to be among the two highest, or lowest. */
    readonly trait: number;
    readonly role: GapRules;
    /** No role stands out when all three scores are below this (points). */
    readonly roleFloor: number;
  };
  readonly careless: {
    /** Names are withheld below this mean time per answer (milliseconds). */
    readonly meanTime: number;
    /** Names are withheld from this many equal answers in a row to the interleaved statements. */
    readonly run: number;
    /** Names are withheld above this `Consistency.contradiction`. */
    readonly contradiction: number;
    /** Names are withheld above this `scatterOf` the answers. */
    readonly scatter: readonly ScatterRow[];
  };
  /** In points. People who did not change seldom show this difference on any bouwsteen. */
  readonly retest: { readonly kern: number; readonly full: number };
  /** What the simulation found, for the method page. No rule uses it. */
  readonly simulation?: Readonly<Record<string, number>> | undefined;
  readonly calibration?: Calibration | undefined;
};

/** A chance that the model gave (0–1), and how often what it spoke of was true. */
export type SaidAndTrue = { readonly said: number; readonly true: number };

/**
 * Chances against truth in at most ten points, from small to large: that a bouwsteen is truly the
 * highest, and that it is one of the three highest. For the method page; no rule uses it.
 */
export type Calibration = Readonly<
  Record<
    'highest' | 'topThree',
    { readonly kern: readonly SaidAndTrue[]; readonly full: readonly SaidAndTrue[] }
  >
>;

export function kindOf(scale: ScaleId): ScaleKind {
  if (scale === HELM) return 'helm';
  return (ROLES as readonly ScaleId[]).includes(scale) ? 'role' : 'trait';
}

/** Half the width of the margin band, in points, for a scale scored on `count` answers. */
export function marginOf(norms: Norms, scale: TraitId | RoleId | HelmId, count: number): number {
  const row = rowFor(norms.margins[kindOf(scale)], ({ items }) => items, count);
  if (row === undefined) throw new RangeError(`norms hold no margin for ${scale}`);
  return row.points;
}

/** The limit for scatter when `answers` items are answered; `undefined` when the norms hold none. */
export function scatterLimitFor(norms: Norms, answers: number): number | undefined {
  return rowFor(norms.careless.scatter, (row) => row.answers, answers)?.limit;
}

/** The number of answers that a scale of this kind has when everything is answered. */
export function fullCount(norms: Norms, kind: ScaleKind): number {
  return Math.max(...norms.margins[kind].map(({ items }) => items));
}

/** The row for the most answers that were given, or otherwise the one for the fewest. */
function rowFor<Row>(rows: readonly Row[], from: (row: Row) => number, given: number) {
  let [most, fewest]: (Row | undefined)[] = [];
  for (const row of rows) {
    const needed = from(row);
    if (needed <= given && (most === undefined || needed > from(most))) most = row;
    if (fewest === undefined || needed < from(fewest)) fewest = row;
  }
  return most ?? fewest;
}

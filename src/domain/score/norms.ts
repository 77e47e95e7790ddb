import type { HelmId, RoleId, ScaleId, TraitId } from '../test/scales.ts';
import { HELM, ROLES } from '../test/scales.ts';

/** Scales that share one set of margins. */
export type ScaleKind = 'trait' | 'role' | 'helm';

/** ±1 standard error in points (0–100) for a score that rests on at least `items` answers. */
export type MarginRow = { readonly items: number; readonly points: number };

/**
 * The smallest difference that lets one scale be named, in steps of a scale of `items` answers.
 * One step is one point on one answer: 25 / items points on the 0–100 scale.
 */
export type GapRule = { readonly items: number; readonly steps: number };

/** Kern and full: which rule holds follows from the answers given, not from a setting. */
export type GapRules = { readonly kern: GapRule; readonly full: GapRule };

/** Limits for spread within scales, see `Consistency`, when at least this many items are answered. */
export type SpreadRow = {
  readonly answers: number;
  /** In answer points, 0–4. */
  readonly limit: number;
  /** As a share of the spread of all answers. */
  readonly share: number;
};

/** Margins and thresholds for one version of the instrument. From a model, until a pilot. */
export type Norms = {
  readonly instrument: string;
  readonly margins: Readonly<Record<ScaleKind, readonly MarginRow[]>>;
  readonly naming: {
    readonly trait: GapRules;
    readonly role: GapRules;
    /** No role stands out when all three score under this (points). */
    readonly roleFloor: number;
  };
  readonly careless: {
    /** Mean time an answer under which names are withheld, in milliseconds. */
    readonly meanTime: number;
    /** Length of a run of equal answers in the interleaved statements from which names are withheld. */
    readonly run: number;
    /** Answering a statement and its opposite alike, see `Consistency`, above which names are withheld. */
    readonly contradiction: number;
    /** Spread within scales: names are withheld above both limits. */
    readonly spread: readonly SpreadRow[];
  };
  /** Change in a bouwsteen between two attempts, in points, that unchanged people seldom show on any of the six. */
  readonly retest: { readonly kern: number; readonly full: number };
  /** What the simulation found, for people to read: no rule rests on it. */
  readonly simulation?: Readonly<Record<string, number>> | undefined;
};

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

/** The limits for spread within scales when `answers` items are answered. */
export function spreadRowFor(norms: Norms, answers: number): SpreadRow | undefined {
  return rowFor(norms.careless.spread, (row) => row.answers, answers);
}

/** The row for the most answers that does not ask for more than were given; else that for the fewest. */
function rowFor<Row>(rows: readonly Row[], from: (row: Row) => number, given: number) {
  const sorted = [...rows].sort((a, b) => from(a) - from(b));
  return sorted.filter((row) => from(row) <= given).at(-1) ?? sorted[0];
}

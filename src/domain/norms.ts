import type { HelmId, RoleId, ScaleId, TraitId } from './scales.ts';
import { HELM, ROLES } from './scales.ts';

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
    /** Mean within-scale standard deviation (keyed answers, 0–4) above which names are withheld. */
    readonly spread: { readonly kern: number; readonly full: number };
  };
  /** What the simulation found, for people to read: no rule rests on it. */
  readonly simulation?: Readonly<Record<string, number>> | undefined;
};

export function kindOf(scale: ScaleId): ScaleKind {
  if (scale === HELM) return 'helm';
  return (ROLES as readonly ScaleId[]).includes(scale) ? 'role' : 'trait';
}

/** Half the width of the margin band, in points, for a scale scored on `count` answers. */
export function marginOf(norms: Norms, scale: TraitId | RoleId | HelmId, count: number): number {
  const rows = [...norms.margins[kindOf(scale)]].sort((a, b) => a.items - b.items);
  const row = rows.findLast((candidate) => candidate.items <= count) ?? rows[0];
  if (row === undefined) throw new RangeError(`norms hold no margin for ${scale}`);
  return row.points;
}

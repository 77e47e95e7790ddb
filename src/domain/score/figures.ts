import type { Instrument, Stage } from '../test/instrument.ts';
import { itemsOf } from '../test/instrument.ts';
import { itemCount } from '../test/sameItems.ts';
import type { GapRule, Norms, ScaleKind } from './norms.ts';
import { marginOf } from './norms.ts';
import { HELM, ROLES, TRAITS } from '../test/scales.ts';
import { keyed, pointsOf, stepPoints } from './scores.ts';
import type { AnswerValue } from '../test/response.ts';

/** In the kern alone, and with both stages of the verdieping. */
type ByDepth<T> = { readonly kern: T; readonly full: T };

/** The figures of one kind of scale at one depth. */
export type ScaleFigures = {
  readonly items: number;
  readonly margin: number;
  /**
   * The difference needed to name a role; `null` for a bouwsteen, which is named by chance, and for aan
   * het roer, which is never compared.
   */
  readonly gap: { readonly steps: number; readonly points: number } | null;
};

/** A score worked out step by step. */
type Example = {
  readonly answers: readonly AnswerValue[];
  /** The value that the last answer, to a reversed statement, counts for. */
  readonly turned: number;
  readonly sum: number;
  readonly lowest: number;
  readonly range: number;
  readonly points: number;
};

/** Numbers about a test and its norms. They are computed, so that no text can become outdated. */
export type Figures = {
  readonly answers: ByDepth<number>;
  readonly statements: ByDepth<number>;
  readonly situations: ByDepth<number>;
  /** Reactions per situation. */
  readonly reactions: number;
  /** Reversed statements per bouwsteen. */
  readonly reversed: ByDepth<number>;
  /** Statements per role, without its reactions. */
  readonly roleStatements: number;
  readonly scales: Readonly<Record<ScaleKind, ByDepth<ScaleFigures>>>;
  /** The number of points that one step on one answer changes a bouwsteen. */
  readonly step: ByDepth<number>;
  /** A bouwsteen is named from this chance (0–1) on to be among the two highest, or lowest. */
  readonly namedFrom: number;
  readonly roleFloor: number;
  readonly careless: { readonly seconds: number; readonly run: number };
  readonly example: Example;
};

/** One scale represents its kind: the content checks guarantee that all have as many items. */
const SAMPLE = { trait: TRAITS[0], role: ROLES[0], helm: HELM } as const;

function byDepth<T>(at: (stage?: Stage) => T): ByDepth<T> {
  return { kern: at('kern'), full: at() };
}

function gapOf({ items, steps }: GapRule): { readonly steps: number; readonly points: number } {
  return { steps, points: steps * stepPoints(items) };
}

function scaleFigures(
  instrument: Instrument,
  norms: Norms,
  kind: ScaleKind,
): ByDepth<ScaleFigures> {
  return byDepth((stage) => {
    const items = itemCount(instrument, SAMPLE[kind], stage);
    const rules = kind === 'role' ? norms.naming.role : null;
    const rule = rules && (stage === 'kern' ? rules.kern : rules.full);
    const margin = marginOf(norms, SAMPLE[kind], items);
    return { items, margin, gap: rule && gapOf(rule) };
  });
}

/** Invented answers to the kern of one bouwsteen, reversed statements last, scored like any other. */
function exampleOf(instrument: Instrument): Example {
  const directions = instrument.statements
    .filter(({ scale, stage }) => scale === SAMPLE.trait && stage === 'kern')
    .map(({ keying }) => keying)
    .sort();
  const forward: readonly AnswerValue[] = [4, 3, 5];
  const rows = directions.map((keying, i) => {
    const value = keying === 'reversed' ? 2 : (forward[i % forward.length] ?? 3);
    return { value, counts: keyed(value, keying) };
  });
  const counted = rows.map(({ counts }) => counts);
  const count = counted.length;
  const sum = counted.reduce((total, value) => total + value, 0);
  return {
    answers: rows.map(({ value }) => value),
    turned: counted.at(-1) ?? 0,
    sum,
    lowest: count,
    range: 4 * count,
    points: pointsOf({ sum, count }),
  };
}

export function figuresOf(instrument: Instrument, norms: Norms): Figures {
  const at = (stage?: Stage) => (item: { readonly stage: Stage }) =>
    stage === undefined || item.stage === stage;
  const { statements, situations } = instrument;
  return {
    answers: byDepth((stage) => itemsOf(instrument).filter(at(stage)).length),
    statements: byDepth((stage) => statements.filter(at(stage)).length),
    situations: byDepth((stage) => situations.filter(at(stage)).length),
    reactions: situations[0]?.reactions.length ?? 0,
    reversed: byDepth(
      (stage) =>
        statements
          .filter(at(stage))
          .filter(({ scale, keying }) => scale === SAMPLE.trait && keying === 'reversed').length,
    ),
    roleStatements: statements.filter(({ scale }) => scale === SAMPLE.role).length,
    scales: {
      trait: scaleFigures(instrument, norms, 'trait'),
      role: scaleFigures(instrument, norms, 'role'),
      helm: scaleFigures(instrument, norms, 'helm'),
    },
    step: byDepth((stage) => stepPoints(itemCount(instrument, SAMPLE.trait, stage))),
    namedFrom: norms.naming.trait,
    roleFloor: norms.naming.roleFloor,
    careless: { seconds: norms.careless.meanTime / 1000, run: norms.careless.run },
    example: exampleOf(instrument),
  };
}

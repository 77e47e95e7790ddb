import type { ReactionScaleId, ScaleId } from './scales.ts';

/** When an item is asked: in the kern, or in one of the two parts of the verdieping. */
export const STAGES = ['kern', 'bouwstenen', 'rollen'] as const;
export type Stage = (typeof STAGES)[number];

/** `reversed`: agreeing with the statement means less of the scale. */
export type Keying = 'forward' | 'reversed';

/** A statement in ik-vorm about one behaviour, answered 1–5. */
export type Statement = {
  readonly id: string;
  readonly scale: ScaleId;
  readonly keying: Keying;
  readonly stage: Stage;
};

/** One of the four ways to react to a situation, answered 1–5. */
export type Reaction = { readonly id: string; readonly scale: ReactionScaleId };

/** A recurring situation with its four reactions, each answered on its own. */
export type Situation = {
  readonly id: string;
  readonly stage: Stage;
  readonly reactions: readonly Reaction[];
};

/** One version of the test: structure only, no wording. Array order is the order of asking. */
export type Instrument = {
  readonly version: string;
  readonly statements: readonly Statement[];
  readonly situations: readonly Situation[];
};

/** Anything that carries an answer: a statement, or a reaction (always keyed forward). */
export type Item = Statement & { readonly situation: string | null };

/** All items in order of asking: statements first, then the reactions by situation. */
export function itemsOf(instrument: Instrument): readonly Item[] {
  const statements = instrument.statements.map((item) => ({ ...item, situation: null }));
  const reactions = instrument.situations.flatMap((situation) =>
    situation.reactions.map((reaction) => ({
      ...reaction,
      keying: 'forward' as const,
      stage: situation.stage,
      situation: situation.id,
    })),
  );
  return [...statements, ...reactions];
}

/** How many items a scale has, in the kern alone or in all stages together. */
export function itemCount(instrument: Instrument, scale: ScaleId, stage?: Stage): number {
  return itemsOf(instrument).filter(
    (item) => item.scale === scale && (stage === undefined || item.stage === stage),
  ).length;
}

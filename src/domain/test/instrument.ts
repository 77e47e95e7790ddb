import type { ReactionScaleId, ScaleId, Stage } from './scales.ts';
import { groupByScale } from './scales.ts';

// Defined with the scales: the first script needs the stages, but nothing else of this file.
export type { Stage } from './scales.ts';
export { STAGES } from './scales.ts';

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

/** The number of a version, as people read it: 1 for `v1`. */
export function versionNumber({ version }: Pick<Instrument, 'version'>): string {
  return version.slice(1);
}

/** Every known version, the newest first: that is the one asked. */
export type Instruments = readonly [Instrument, ...Instrument[]];

/**
 * One version of the instrument; `undefined` when it is not known here, for example one of a newer
 * site.
 */
export function instrumentOf(
  instruments: readonly Instrument[],
  version: string,
): Instrument | undefined {
  return instruments.find((known) => known.version === version);
}

/** Anything with an answer: a statement, or a reaction (always keyed forward). */
export type Item = Statement & { readonly situation: string | null };

/** Computes something once per instrument: an instrument never changes. */
function once<T>(derive: (instrument: Instrument) => T): (instrument: Instrument) => T {
  const known = new WeakMap<Instrument, T>();
  return (instrument) => {
    const before = known.get(instrument);
    if (before !== undefined) return before;
    const derived = derive(instrument);
    known.set(instrument, derived);
    return derived;
  };
}

/** All items in order of asking: statements first, then the reactions by situation. */
export const itemsOf = once((instrument): readonly Item[] => {
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
});

const byScale = once((instrument) => groupByScale(itemsOf(instrument), (item) => item.scale));

/** The items of one scale in order of asking. */
export function itemsOn(instrument: Instrument, scale: ScaleId): readonly Item[] {
  return byScale(instrument).get(scale) ?? [];
}

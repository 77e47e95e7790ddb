/** The six bouwstenen, in the fixed order of every chart, table and tie. */
export const TRAITS = [
  'zelfbewustzijn',
  'proactiviteit',
  'verantwoordelijkheid',
  'authenticiteit',
  'visie-en-doelen',
  'continu-leren',
] as const;

/** The three roles of the drama triangle, in the fixed order of every table and tie. */
export const ROLES = ['slachtoffer', 'aanklager', 'redder'] as const;

/** The constructive way of reacting: a separate scale, beside the roles. */
export const HELM = 'aan-het-roer';

export type TraitId = (typeof TRAITS)[number];
export type RoleId = (typeof ROLES)[number];
export type HelmId = typeof HELM;
export type ScaleId = TraitId | RoleId | HelmId;

/** The four scales that the reactions to a situation measure. */
export const REACTION_SCALES = [...ROLES, HELM] as const;
export type ReactionScaleId = (typeof REACTION_SCALES)[number];

export const SCALES: readonly ScaleId[] = [...TRAITS, ...ROLES, HELM];

/** When an item is asked: in the kern, or in one of the two stages of the verdieping. */
export const STAGES = ['kern', 'bouwstenen', 'rollen'] as const;
export type Stage = (typeof STAGES)[number];

export function isTraitId(value: unknown): value is TraitId {
  return (TRAITS as readonly unknown[]).includes(value);
}

/** Values grouped by scale; each group keeps their order. */
export function groupByScale<T>(
  values: readonly T[],
  scaleOf: (value: T) => ScaleId,
): ReadonlyMap<ScaleId, readonly T[]> {
  const groups = new Map<ScaleId, T[]>();
  for (const value of values) {
    const group = groups.get(scaleOf(value));
    if (group) group.push(value);
    else groups.set(scaleOf(value), [value]);
  }
  return groups;
}

import { z } from 'zod';
import { HELM, ROLES, TRAITS } from '../domain/test/scales.ts';
import { line, rule } from './text.ts';

/** The words of every scale. */
const scale = {
  /** The name as in headings: with a capital. */
  name: line,
  /** In everyday words, without a capital. */
  everyday: line,
  /** What it is, in one sentence. */
  meaning: line,
  /** What a low score can look like: modest, no judgement. */
  low: line,
  /** What a score in the middle can look like. */
  middle: line,
  /** What a high score can look like. */
  high: line,
};

const shortLine = line.refine(
  (text) => text.length <= 14,
  rule('de regel is te lang voor de radar', 'Kort hem in tot hooguit 14 tekens'),
);

const trait = z.strictObject({
  ...scale,
  /** The name in at most two short lines, for the radar. */
  label: z.array(shortLine).min(1).max(2),
});

const role = z.strictObject({
  ...scale,
  /** A question to take along. */
  question: line,
  /** The way out, from the winnaarsdriehoek. */
  wayOut: z.strictObject({
    /** The stance that replaces the role. */
    name: line,
    /** What to do, in one sentence. */
    step: line,
    /** How to notice the role before one is in it, in one or two sentences. */
    early: line,
    /** Three sentences to say out loud. */
    sayings: z.array(line).length(3),
    /** A plan in ik-vorm: when, and then what. */
    plan: line,
  }),
});

/** content/nl/traits.yaml: the words of the six bouwstenen, by their slug. */
export const traitsSchema = z.strictObject(
  Object.fromEntries(TRAITS.map((id) => [id, trait])) as Record<
    (typeof TRAITS)[number],
    typeof trait
  >,
);

/** content/nl/roles.yaml: the words of the three roles and of aan het roer. */
export const rolesSchema = z.strictObject({
  ...(Object.fromEntries(ROLES.map((id) => [id, role])) as Record<
    (typeof ROLES)[number],
    typeof role
  >),
  [HELM]: z.strictObject(scale),
});

export type TraitTexts = z.infer<typeof traitsSchema>;
export type RoleTexts = z.infer<typeof rolesSchema>;

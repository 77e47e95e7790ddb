import { z } from 'zod';
import { STAGES } from '../domain/test/instrument.ts';
import { REACTION_SCALES, ROLES, TRAITS } from '../domain/test/scales.ts';
import { id, rule } from './text.ts';

/** One statement, without its words. */
const statement = z.strictObject({
  /** Never used again after publication. */
  id,
  /** The bouwsteen or role it measures. */
  scale: z.enum([...TRAITS, ...ROLES]),
  /** `forward`: a high answer means more of the scale; `reversed`: it means less. */
  keying: z.enum(['forward', 'reversed']),
  /** When it is asked. */
  stage: z.enum(STAGES),
});

/** One reaction to a situation, without its words. Always keyed forward. */
const reaction = z.strictObject({
  /** Never used again after publication. */
  id,
  /** The role it shows, or `aan-het-roer`. */
  scale: z.enum(REACTION_SCALES),
});

/** One situation with its four reactions. */
const situation = z.strictObject({
  /** Never used again after publication. */
  id,
  /** When it is asked. */
  stage: z.enum(STAGES),
  /** One per role and one aan het roer (checks/situations); each person sees a different order. */
  reactions: z.array(reaction),
});

/** content/instrument/*.yaml: what is asked, in order, and what it measures. */
export const instrumentSchema = z.strictObject({
  /** The name of this set, also in links: `v` and a number. */
  version: z
    .string()
    .refine(
      (text) => /^v[1-9]\d?$/.test(text),
      rule('dit is geen versie', 'Schrijf een v met een nummer, zoals v1'),
    ),
  /** In order of asking. */
  statements: z.array(statement),
  /** In order of asking. */
  situations: z.array(situation),
});

import { z } from 'zod';
import { TIP_KINDS } from '../domain/result/advice.ts';
import { id, line } from './text.ts';

/** How strong the evidence of a source is: many studies taken together, or a few. */
export const EVIDENCE = ['many', 'some'] as const;

/** One tip. The bouwsteen it belongs to is the name of its file. */
const tip = z.strictObject({
  /** Unique over all files; begins with the letters of the bouwsteen. */
  id,
  /** `practise` to grow; `use` and `overdo` for a strong side. */
  kind: z.enum(TIP_KINDS),
  /** The statements that this tip answers: it comes first when such an answer is quoted. */
  for: z.array(id).min(1).optional(),
  /** One act, as an instruction. */
  do: line,
  /** A plan in ik-vorm: when, and then what. */
  plan: line,
  /** The possible gain, without a promise. */
  gives: line,
  /** The id of the publication that the idea came from, if any, in literature.yaml. */
  source: id.optional(),
  /** How strong that publication is as evidence; a tip with a source has it. */
  evidence: z.enum(EVIDENCE).optional(),
});

/** content/nl/tips/*.yaml: the tips of one bouwsteen, the most doable first. */
export const tipsSchema = z.array(tip);

export type TipText = z.infer<typeof tip>;

import { z } from 'zod';
import { TIP_KINDS } from '../domain/result/advice.ts';
import { id, line, rule } from './text.ts';

/** One tip. The bouwsteen it belongs to is the name of its file. */
const tip = z.strictObject({
  /** Unique over all files; begins with the letters of the bouwsteen. */
  id,
  /** `practise` to grow; `use` and `overdo` for a strong side. */
  kind: z.enum(TIP_KINDS),
  /** One act, as an instruction. */
  do: line,
  /** An als-dan plan in ik-vorm. */
  plan: line.refine(
    (text) => text.startsWith('Als ') && text.includes(', dan '),
    rule('het plan is geen als-dan-zin', "Begin met 'Als' en zet ', dan' in de zin"),
  ),
  /** The possible gain, without a promise. */
  gives: line,
  /** Where the idea comes from, when it was looked up. */
  source: line.optional(),
});

/** content/nl/tips/*.yaml: the tips of one bouwsteen, the most doable first. */
export const tipsSchema = z.array(tip);

export type TipText = z.infer<typeof tip>;

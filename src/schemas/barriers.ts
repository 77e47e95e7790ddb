import { z } from 'zod';
import { TRAITS } from '../domain/test/scales.ts';
import { id, line } from './text.ts';

/** Where something is that holds a person back: in themselves, or around them. */
export const BARRIER_PLACES = ['self', 'around'] as const;

/** content/<locale>/barrieres.yaml: what may hold a person back, in the order of the page. */
export const barriersSchema = z
  .array(
    z.strictObject({
      /** Also its place in the page: people share it, so it stays. */
      id,
      where: z.enum(BARRIER_PLACES),
      name: line,
      /** What somebody says who does not take the step yet. */
      says: line,
      explains: line,
      /** One act that is a start. */
      step: line,
      /** The bouwstenen that it touches; the page links to the first. */
      about: z.array(z.enum(TRAITS)).min(1).optional(),
    }),
  )
  .min(1);

export type Barriers = z.infer<typeof barriersSchema>;

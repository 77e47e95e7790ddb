import type { CarelessSign } from '../score/carelessness.ts';
import type { Profile } from './profile.ts';

/** Why no bouwsteen is named: open statements, six equal scores, or what the answers look like. */
export const WHYS_UNNAMED = [
  'incomplete',
  'level',
  'fast',
  'run',
  'contradiction',
  'spread',
] as const satisfies readonly ('incomplete' | 'level' | CarelessSign)[];
export type WhyUnnamed = (typeof WHYS_UNNAMED)[number];

/** The one reason to tell; `null` when there is none. `signs`: those of the same answers. */
export function whyUnnamed(
  { highest }: Pick<Profile, 'highest'>,
  signs: readonly CarelessSign[],
): WhyUnnamed | null {
  if (highest.kind !== 'none') return null;
  return highest.reason === 'withheld' ? (signs[0] ?? null) : highest.reason;
}

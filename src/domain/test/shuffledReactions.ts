import type { Instrument, Reaction, Situation } from './instrument.ts';
import { seededShuffle } from './shuffle.ts';

/** The reactions to a situation in this person's order: repeatable, from the seed of the attempt. */
export function shuffledReactions(
  instrument: Instrument,
  situation: Situation,
  seed: number,
): readonly Reaction[] {
  return seededShuffle(situation.reactions, seed, instrument.situations.indexOf(situation));
}

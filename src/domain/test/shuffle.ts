import type { Instrument, Reaction, Situation } from './instrument.ts';

/** A small generator (mulberry32, public domain): the same seed gives the same numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher–Yates); the same seed and salt give the same order. */
export function seededShuffle<T>(values: readonly T[], seed: number, salt: number): readonly T[] {
  const random = seededRandom(seed + Math.imul(salt + 1, 0x9e3779b1));
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}

/** The reactions to a situation in this person's order, which the seed of the attempt decides. */
export function shuffledReactions(
  instrument: Instrument,
  situation: Situation,
  seed: number,
): readonly Reaction[] {
  return seededShuffle(situation.reactions, seed, instrument.situations.indexOf(situation));
}

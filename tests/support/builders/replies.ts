import type { Observation, Reply } from '../../../src/domain/panel/reply.ts';
import type { AnswerValue } from '../../../src/domain/test/response.ts';
import type { TraitId } from '../../../src/domain/test/scales.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { itemsOn } from './content.ts';

/** What is said of the four statements of a bouwsteen, as the scale counts it; `null`: not seen. */
export type Said = readonly (AnswerValue | null)[];

/** A reply by what it says of some bouwstenen, and of all others. */
export function replyOf(
  id: number,
  others: Said,
  some: Partial<Record<TraitId, Said>> = {},
): Reply {
  const observations = TRAITS.flatMap((trait) =>
    itemsOn(trait, 'kern').map((item, nth): readonly [string, Observation] => {
      const value = (some[trait] ?? others)[nth] ?? null;
      const raw = item.keying === 'reversed' && value !== null ? 6 - value : value;
      return [item.id, raw === null ? 'unseen' : (raw as AnswerValue)];
    }),
  );
  return {
    request: 1,
    id,
    instrument: 'v1',
    observations: new Map(observations),
    works: '',
    differently: '',
  };
}

/** All four statements alike: 1 for 0 points, 3 for 50, 5 for 100. */
export function four(value: AnswerValue): Said {
  return [value, value, value, value];
}

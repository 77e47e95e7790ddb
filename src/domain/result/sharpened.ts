import type { Instrument, Stage } from '../test/instrument.ts';
import { itemsOf } from '../test/instrument.ts';
import type { Norms } from '../score/norms.ts';
import type { Profile } from './profile.ts';
import { profileOf } from './profile.ts';
import type { Response } from '../test/response.ts';
import { sumScales } from '../score/sums.ts';

/**
 * The profile without the answers of one stage of the verdieping, to show what that stage made
 * sharper; `null` for the kern and for a stage with open answers.
 */
export function profileBefore(
  instrument: Instrument,
  norms: Norms,
  response: Response,
  stage: Stage,
): Profile | null {
  const own = itemsOf(instrument).filter((item) => item.stage === stage);
  if (stage === 'kern' || !own.every((item) => response.has(item.id))) return null;
  const earlier = new Map(response);
  for (const { id } of own) earlier.delete(id);
  return profileOf(norms, sumScales(instrument, norms, earlier));
}

import type { Instrument } from './instrument.ts';
import { itemsOf } from './instrument.ts';
import type { Response } from './response.ts';

/** Whether an item outside the kern is answered, in any of these versions. */
export function isDeepened(instruments: readonly Instrument[], response: Response): boolean {
  const asked = instruments.flatMap(itemsOf);
  const kern = new Set(asked.flatMap(({ id, stage }) => (stage === 'kern' ? [id] : [])));
  return asked.some(({ id }) => response.has(id) && !kern.has(id));
}

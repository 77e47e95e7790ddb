import { hasAnswers } from '../../domain/history/state.ts';
import type { TypedRow } from '../../domain/paper/typed.ts';
import { typedResponse } from '../../domain/paper/typedResponse.ts';
import { beginWith } from '../../stores/attempts.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';
import { $state } from '../../stores/state.ts';

/** What the device allows: `asks` when it holds answers, so that the person decides. */
export type Room = 'free' | 'asks' | 'held' | 'unkept';

/** Looks what is on the device, in both stores. Writes nothing. */
export async function lookForRoom(): Promise<Room> {
  await startKeeping();
  const keeping = $keeping.get();
  if (isHeld(keeping)) return 'held';
  if (keeping !== 'kept') return 'unkept';
  return hasAnswers($state.get()) ? 'asks' : 'free';
}

/** Makes the answers the person's own: a new attempt, and what was there stays. Gives whether it is kept. */
export function takeOver(instrument: string, rows: readonly TypedRow[]): boolean {
  beginWith(instrument, typedResponse(rows));
  return $keeping.get() === 'kept';
}

import { hasAnswers } from '../../domain/history/state.ts';
import { typedResponse } from '../../domain/paper/typedResponse.ts';
import { beginWith } from '../../stores/attempts.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $keeping, isHeld } from '../../stores/kept/keeping.ts';
import { $state } from '../../stores/state.ts';
import type { AskEvent, Room } from './ask.ts';

/**
 * The side of the stores. Their script is that of the result, which is next: it is fetched once the
 * first digit is typed. An entry has no exports, so the rows ask by an event.
 */
const ready = startKeeping();

async function lookForRoom(): Promise<Room> {
  await ready;
  const keeping = $keeping.get();
  if (isHeld(keeping)) return 'held';
  if (keeping !== 'kept') return 'unkept';
  return hasAnswers($state.get()) ? 'asks' : 'free';
}

addEventListener('ask-stores', (event) => {
  const { detail } = event as AskEvent;
  if (detail.kind === 'look') {
    void lookForRoom().then(detail.answer);
    return;
  }
  // A new attempt: what was there stays.
  beginWith(detail.instrument, typedResponse(detail.rows));
  detail.answer($keeping.get() === 'kept');
});

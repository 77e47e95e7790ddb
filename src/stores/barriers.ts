import { atom } from 'nanostores';
import { decodeBarriers, encodeBarriers } from '../codecs/kept/barriers.ts';
import type { BarrierChange, BarrierState } from '../domain/barriers/chosen.ts';
import { emptyBarriers, hasChosen, mergeBarriers, withBarrier } from '../domain/barriers/chosen.ts';
import { environment } from './environment.ts';
import { keep } from './kept/door.ts';
import { UNWRITTEN } from './kept/value.ts';

/** What the person recognises of all that may hold somebody back. */
export const $barriers = atom<BarrierState>(emptyBarriers(UNWRITTEN));

const kept = keep({
  key: 'aan-het-roer-belemmeringen',
  $store: $barriers,
  encode: encodeBarriers,
  decode: decodeBarriers,
  merge: mergeBarriers,
  fresh: () => emptyBarriers(environment().random.id()),
  isPersonal: hasChosen,
});

/** Reads what was chosen, on a page that began without it. */
export function readBarriers(): void {
  void kept.join();
}

/** Chooses a barrier or takes it away, and keeps it at once. */
export function chooseBarrier(change: BarrierChange): void {
  const now = environment().clock();
  kept.change((state) => withBarrier(state, change, now));
}

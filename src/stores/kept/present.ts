import { hasAnswers } from '../../domain/history/state.ts';
import { environment } from '../environment.ts';
import { $asksToGo, $keeping } from './keeping.ts';
import { setKeeping } from './persistent.ts';
import type { KeptKey } from './persistence.ts';
import { $state } from '../state.ts';

/** What was written or chosen on the interview sheet lies under this key, which other pages do not load. */
const SHEET: KeptKey = 'aan-het-roer-gesprek';

/** Does anything of this person lie on the device: answers, a chosen place, notes, or what cannot be read? */
export function liesHere(): boolean {
  const keeping = $keeping.get();
  if (keeping === 'damaged' || keeping === 'newer') return true;
  const state = $state.get();
  const ofTest = hasAnswers(state) || state.place.value !== null;
  const isKept = keeping === 'kept' || keeping === 'full';
  return (isKept && ofTest) || environment().storage.read(SHEET).kind === 'text';
}

/** Is there anything to wipe, on the device or in the memory of this page? */
export function isAnythingHere(): boolean {
  return liesHere() || hasAnswers($state.get());
}

/** 'Niet bewaren op dit apparaat', wished or no longer: what lies here goes only after a question. */
export function wishKeeping(keep: boolean): void {
  if (!keep && $keeping.get() !== 'off' && liesHere()) $asksToGo.set(true);
  else setKeeping(keep);
}

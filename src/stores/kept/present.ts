import { keptValues, setKeeping, unloadedKeys } from './door.ts';
import { $asksToGo, $keeping } from './keeping.ts';

/** Is anything of this person kept on the device: a value that says something, or one that cannot be read? */
export function isAnythingKept(): boolean {
  return keptValues().some((value) => value.isHere()) || unloadedKeys().length > 0;
}

/** Is there anything to wipe, on the device or in the memory of this page? */
export function isAnythingHere(): boolean {
  return isAnythingKept() || keptValues().some((value) => value.isPersonal());
}

/** 'Niet bewaren op dit apparaat', wished or no longer: what is kept goes only after a question. */
export function wishKeeping(keep: boolean): void {
  if (!keep && $keeping.get() !== 'off' && isAnythingKept()) $asksToGo.set(true);
  else setKeeping(keep);
}

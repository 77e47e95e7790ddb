import { keptValues, setKeeping, unloadedKeys } from './door.ts';
import { $asksToGo, $keeping } from './keeping.ts';

/**
 * Whether anything of this person is kept on the device: a value that says something, or one that
 * cannot be read.
 */
export function isAnythingKept(): boolean {
  return keptValues().some((value) => value.isHere()) || unloadedKeys().length > 0;
}

/** Whether there is anything to wipe, on the device or in the memory of this page. */
export function isAnythingHere(): boolean {
  return isAnythingKept() || keptValues().some((value) => value.isPersonal());
}

/** 'Niet bewaren op dit apparaat' turned on or off: what is kept is deleted only after a question. */
export function wishKeeping(keep: boolean): void {
  if (!keep && $keeping.get() !== 'off' && isAnythingKept()) $asksToGo.set(true);
  else setKeeping(keep);
}

import type { Kept, Registration } from '../kept/value.ts';
import { UNWRITTEN, withoutEpoch } from '../kept/value.ts';

/** Whether a value is as it is before anything was chosen or written. */
export function isUntouched<T extends Kept>(of: Registration<T>, value: T): boolean {
  return of.encode(withoutEpoch(value)) === of.encode(withoutEpoch(of.fresh()));
}

/**
 * The value here with one from outside: as it is where there is nothing, and otherwise merged in the
 * value's own way, as copies of two tabs are. An epoch that was wiped here gets another name: whoever
 * brings it back wants it back. `isGone`: whether this device must forget an epoch.
 */
export function joined<T extends Kept>(
  of: Registration<T>,
  here: T,
  other: T,
  isGone: (epoch: string) => boolean,
): T {
  if (here.epoch === UNWRITTEN) {
    const all = isUntouched(of, here) ? other : of.merge(here, other);
    return { ...all, epoch: isGone(other.epoch) ? UNWRITTEN : other.epoch };
  }
  if (isUntouched(of, here)) return { ...other, epoch: here.epoch };
  return of.merge(here, { ...other, epoch: here.epoch });
}

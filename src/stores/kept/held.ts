import { keptValues } from './door.ts';
import { isHeld, statusOf } from './keeping.ts';

/** The person decided: what still cannot be read, or was cleared, is now written from memory. */
export function keepAfterAll(): void {
  for (const value of keptValues()) if (isHeld(statusOf(value.key))) value.save('replace');
}

/** What the device holds that we cannot read, unchanged. */
export function unreadableTexts(): readonly string[] {
  return keptValues().flatMap((value) => value.unreadable());
}

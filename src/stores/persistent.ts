import { environment } from './environment.ts';
import { $keeping } from './keeping.ts';
import { keptIn } from './kept.ts';
import type { Kept, Persistence, Registered } from './persistence.ts';

export type { Kept, Persistence, Registered } from './persistence.ts';
export { UNWRITTEN } from './persistence.ts';

const registry: Registered[] = [];

/** All kept stores, in order of registration. */
export function persistentStores(): readonly Registered[] {
  return registry;
}

/** Keeps a store on the device. */
export function registerPersistent<T extends { readonly epoch: string }>(
  persistence: Persistence<T>,
): Kept<T> {
  const kept = keptIn(persistence);
  registry.push(kept);
  return kept;
}

/** *Wis alles*: empties every kept store, in memory and on the device. */
export function wipeAll(): void {
  for (const store of registry) store.wipe();
  if ($keeping.get() !== 'off') $keeping.set('kept');
}

/**
 * 'Niet bewaren op dit apparaat' on or off. Off removes what lies there; memory goes on. On again,
 * memory joins what other tabs wrote in the meantime, and leaves alone what cannot be read.
 */
export function setKeeping(keep: boolean): void {
  $keeping.set(keep ? 'kept' : 'off');
  environment().keepsNothing.set(!keep);
  for (const store of registry) {
    if (keep) {
      store.sync();
      store.save();
    } else {
      store.remove();
    }
  }
}

/** The person decided: what still cannot be read is replaced by what is in memory now. */
export function replaceUnreadable(): void {
  for (const store of registry) {
    $keeping.set('kept');
    store.sync();
    $keeping.set('kept');
    store.replace();
  }
}

/**
 * Reads all stores (unless this tab keeps nothing) and keeps reading when another tab writes or
 * this page comes back. What the first store holds is there at once, the second's when this ends.
 */
export async function startKeeping(): Promise<void> {
  const joinAll = () => Promise.all(registry.map((store) => store.join()));
  if (environment().keepsNothing.isSet()) $keeping.set('off');
  environment().storage.onOtherTab(() => void joinAll());
  await joinAll();
}

import { atom } from 'nanostores';
import { environment } from '../environment.ts';
import { $asksToGo, $keeping } from './keeping.ts';
import { keptIn } from './kept.ts';
import type { KeptKey, Kept, Persistence, Registered } from './persistence.ts';
import { KEPT_KEYS, UNWRITTEN } from './persistence.ts';
import { remembering } from './remembering.ts';

export type { Kept, Persistence } from './persistence.ts';
export { KEPT_KEYS, UNWRITTEN } from './persistence.ts';

const registry: Registered[] = [];

/** All kept stores, in order of registration. */
export function persistentStores(): readonly Registered[] {
  return registry;
}

/** Keeps a store on the device. */
export function registerPersistent<T extends { readonly epoch: string }>(
  persistence: Persistence<T>,
): Kept<T> {
  const kept = keptIn(remembering(persistence));
  registry.push(kept);
  return kept;
}

/** A store that this page does not load, known well enough to empty it: by its epoch. */
function unloaded(key: KeptKey): Registered {
  return keptIn({
    key,
    $store: atom({ epoch: UNWRITTEN }),
    encode: ({ epoch }) => epoch,
    decode: (text) => {
      const epoch = /"epoch":"([\w-]+)"/.exec(text)?.[1];
      return epoch === undefined ? { kind: 'damaged' } : { kind: 'ok', state: { epoch } };
    },
    merge: (own) => own,
    fresh: () => ({ epoch: UNWRITTEN }),
  });
}

/** Every kept store, those included that this page does not load. */
function allStores(): readonly Registered[] {
  return KEPT_KEYS.map((key) => registry.find((store) => store.key === key) ?? unloaded(key));
}

/**
 * *Wis alles*: empties every kept store, in memory and on the device. Ends when a browser that is
 * closed after it brings nothing back.
 */
export async function wipeAll(): Promise<void> {
  const told = allStores().map((store) => store.wipe());
  $asksToGo.set(false);
  if ($keeping.get() !== 'off') $keeping.set('kept');
  await Promise.all(told);
}

/**
 * 'Niet bewaren op dit apparaat' on or off. Off removes what lies there; memory goes on. On again,
 * memory joins what other tabs wrote in the meantime, and leaves alone what cannot be read.
 */
export function setKeeping(keep: boolean): void {
  $asksToGo.set(false);
  $keeping.set(keep ? 'kept' : 'off');
  environment().keepsNothing.set(!keep);
  if (!keep) return allStores().forEach((store) => store.remove());
  for (const store of registry) {
    store.sync();
    store.save();
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

import type { WritableAtom } from 'nanostores';
import { environment } from './environment.ts';
import { $keeping, mayTouchStorage } from './keeping.ts';

/** The epoch of a value that was never written: it gets one of its own when it is. */
export const UNWRITTEN = 'initial';

/**
 * Every key that something of ours lies under. A page knows only the stores that it loads, and yet
 * *Wis alles* and 'Niet bewaren' must empty the others too.
 */
export const KEPT_KEYS = ['aan-het-roer', 'aan-het-roer-gesprek'] as const;

/** How one store is kept. Its epoch tells copies from before and after a wipe apart. */
export type Persistence<T extends { readonly epoch: string }> = {
  readonly key: (typeof KEPT_KEYS)[number];
  readonly $store: WritableAtom<T>;
  readonly encode: (value: T) => string;
  readonly decode: (
    text: string,
  ) => { readonly kind: 'ok'; readonly state: T } | { readonly kind: 'damaged' | 'newer' };
  /** Two copies of one epoch made one. */
  readonly merge: (own: T, other: T) => T;
  /** An empty value under a new epoch. */
  readonly fresh: () => T;
};

/** A registered store, its type forgotten: what loading, wiping and exporting need. */
export type Registered = {
  readonly key: string;
  /** Takes in what lies on the device. Call before every change and when a tab comes back. */
  sync(): void;
  /** Writes the current value, unless the person or the device forbids it. */
  save(): void;
  /** Empties the device; memory goes on. */
  remove(): void;
  /** Empties memory and device. */
  wipe(): void;
};

const registry: Registered[] = [];

/** All kept stores, in order of registration. */
export function persistentStores(): readonly Registered[] {
  return registry;
}

/** Keeps a store on the device. */
export function registerPersistent<T extends { readonly epoch: string }>(
  persistence: Persistence<T>,
): Registered {
  const { key, $store, encode, decode, merge, fresh } = persistence;
  /** The epoch that we know to lie, or to have lain, on the device. */
  let keptEpoch: string | null = null;

  const adopt = (other: T) => {
    const own = $store.get();
    const stale = keptEpoch !== null && keptEpoch !== other.epoch;
    $store.set(stale ? other : merge(other, { ...own, epoch: other.epoch }));
    keptEpoch = other.epoch;
  };

  const registered: Registered = {
    key,
    sync() {
      if (!mayTouchStorage($keeping.get())) return;
      const stored = environment().storage.read(key);
      if (stored.kind === 'unavailable') return $keeping.set('unavailable');
      if (stored.kind === 'empty') {
        // It was there and is gone: wiped elsewhere, and a wipe stays a wipe.
        if (keptEpoch !== null) $store.set(fresh());
        keptEpoch = null;
        return;
      }
      const decoded = decode(stored.text);
      if (decoded.kind === 'ok') adopt(decoded.state);
      else $keeping.set(decoded.kind);
    },
    save() {
      if (!mayTouchStorage($keeping.get())) return;
      const value = $store.get();
      if (value.epoch === UNWRITTEN) $store.set({ ...value, epoch: fresh().epoch });
      const outcome = environment().storage.write(key, encode($store.get()));
      if (outcome === 'kept') keptEpoch = $store.get().epoch;
      $keeping.set(outcome);
    },
    remove() {
      environment().storage.remove(key);
      keptEpoch = null;
    },
    wipe() {
      registered.remove();
      $store.set(fresh());
    },
  };
  registry.push(registered);
  return registered;
}

function removeKept(): void {
  for (const key of KEPT_KEYS) environment().storage.remove(key);
}

/** *Wis alles*: empties every kept store, in memory and on the device. */
export function wipeAll(): void {
  for (const store of registry) store.wipe();
  removeKept();
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
  if (!keep) removeKept();
}

/** The person decided: what still cannot be read is replaced by what is in memory now. */
export function replaceUnreadable(): void {
  for (const store of registry) {
    $keeping.set('kept');
    store.sync();
    $keeping.set('kept');
    store.save();
  }
}

/** Reads all stores (unless this tab keeps nothing) and keeps reading when another tab writes or this page comes back. */
export function startKeeping(): void {
  const syncAll = () => {
    for (const store of registry) store.sync();
  };
  if (environment().keepsNothing.isSet()) $keeping.set('off');
  syncAll();
  environment().storage.onOtherTab(syncAll);
}

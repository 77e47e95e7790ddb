import type { WritableAtom } from 'nanostores';

/** The epoch of a value that was never written: it gets one of its own when it is. */
export const UNWRITTEN = 'initial';

/**
 * Every key that something of ours lies under. A page knows only the stores that it loads, and yet
 * *Wis alles* and 'Niet bewaren' must empty the others too.
 */
export const KEPT_KEYS = ['aan-het-roer', 'aan-het-roer-gesprek'] as const;
export type KeptKey = (typeof KEPT_KEYS)[number];

/** How one store is kept. Its epoch tells copies from before and after a wipe apart. */
export type Persistence<T extends { readonly epoch: string }> = {
  readonly key: KeptKey;
  readonly $store: WritableAtom<T>;
  readonly encode: (value: T) => string;
  readonly decode: (
    text: string,
  ) => { readonly kind: 'ok'; readonly state: T } | { readonly kind: 'damaged' | 'newer' };
  /** Two copies of one epoch made one; the first gives the order where order says nothing. */
  readonly merge: (own: T, other: T) => T;
  /** An empty value under a new epoch. */
  readonly fresh: () => T;
};

/** A registered store, its type forgotten: what loading, wiping and exporting need. */
export type Registered = {
  readonly key: string;
  /** Takes in what lies in the first store, at once. Call before every change. */
  sync(): void;
  /** Takes in what lies in both stores. Call when a tab opens, comes back or hears of another. */
  join(): Promise<void>;
  /** Writes the current value to both stores, unless the person or the device forbids it. */
  save(): void;
  /** Writes it over what cannot be read as well. */
  replace(): void;
  /** Empties the device; memory goes on. */
  remove(): void;
  /** Empties memory and device; ends when the second store was told, or cannot be. */
  wipe(): Promise<unknown>;
};

export type Kept<T> = Registered & {
  /** Changes the value and writes it. The change is made again on what turns out to have lain there. */
  change(next: (value: T) => T): void;
};

import type { WritableAtom } from 'nanostores';

/** The epoch of a value that was never written: it gets its own at the first write. */
export const UNWRITTEN = 'initial';

/** All that is kept has an epoch, which tells copies from before and after a wipe apart. */
export type Kept = { readonly epoch: string };

type Decoded<T> =
  { readonly kind: 'ok'; readonly state: T } | { readonly kind: 'damaged' | 'newer' };

/** How copies of one value are read, written and merged. */
export type Rules<T extends Kept> = {
  readonly encode: (value: T) => string;
  readonly decode: (text: string) => Decoded<T>;
  /** Merges two copies of one epoch; the first decides the order when nothing else does. */
  readonly merge: (own: T, other: T) => T;
  /** An empty value under a new epoch. */
  readonly fresh: () => T;
};

/** What is registered at the door. */
export type Registration<T extends Kept> = Rules<T> & {
  /** Begins with `aan-het-roer`. */
  readonly key: string;
  readonly $store: WritableAtom<T>;
  /** Whether the value says anything about the person. A preference alone does not. */
  readonly isPersonal: (value: T) => boolean;
};

export function withoutEpoch<T extends Kept>(value: T): T {
  return { ...value, epoch: UNWRITTEN };
}

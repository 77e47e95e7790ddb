import type { WritableAtom } from 'nanostores';

/** The epoch of a value that was never written: it gets one of its own when it is. */
export const UNWRITTEN = 'initial';

/** All that is kept has an epoch: it tells copies from before and after a wipe apart. */
export type Kept = { readonly epoch: string };

type Decoded<T> =
  { readonly kind: 'ok'; readonly state: T } | { readonly kind: 'damaged' | 'newer' };

/** How copies of one value are read, written and made one. */
export type Rules<T extends Kept> = {
  readonly encode: (value: T) => string;
  readonly decode: (text: string) => Decoded<T>;
  /** Two copies of one epoch made one; the first gives the order where order says nothing. */
  readonly merge: (own: T, other: T) => T;
  /** An empty value under a new epoch. */
  readonly fresh: () => T;
};

/** What is registered at the door. */
export type Registration<T extends Kept> = Rules<T> & {
  /** Begins with `aan-het-roer`. */
  readonly key: string;
  readonly $store: WritableAtom<T>;
  /** Does the value say anything of the person? A mere preference does not. */
  readonly isPersonal: (value: T) => boolean;
};

export function withoutEpoch<T extends Kept>(value: T): T {
  return { ...value, epoch: UNWRITTEN };
}

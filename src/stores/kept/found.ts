import type { StoredText } from '../../platform/storage.ts';
import type { Kept, Rules } from './value.ts';

/** What a store holds under one key. */
export type Found<T> =
  | { readonly kind: 'value'; readonly text: string; readonly value: T }
  | { readonly kind: 'empty' }
  /** Bytes that we cannot read, or that a newer version of the site wrote. */
  | { readonly kind: 'damaged' | 'newer'; readonly text: string }
  /** There is no store, it may not be used, or it failed. */
  | { readonly kind: 'unavailable' }
  /** The second store has not answered yet. */
  | { readonly kind: 'unasked' };

/** Reads a stored text; `null` means nothing. */
export function foundIn<T extends Kept>(rules: Rules<T>, text: string | null): Found<T> {
  if (text === null) return { kind: 'empty' };
  const decoded = rules.decode(text);
  return decoded.kind === 'ok'
    ? { kind: 'value', text, value: decoded.state }
    : { kind: decoded.kind, text };
}

/** Reads the answer of the first store. */
export function foundInFirst<T extends Kept>(rules: Rules<T>, stored: StoredText): Found<T> {
  return stored.kind === 'text' ? foundIn(rules, stored.text) : stored;
}

/** The epoch of what was found, if it has one. */
export function epochOf(found: Found<Kept>): string | null {
  return found.kind === 'value' ? found.value.epoch : null;
}

import type { Kept, Registration } from './value.ts';

/** So many: the second store is one change behind the first. */
const REMEMBERED = 2;

/**
 * Keeps in the same way, and knows what it wrote last: that is not read again. Nearly all that is
 * read is of that kind.
 */
export function remembering<T extends Kept>(registration: Registration<T>): Registration<T> {
  const { encode, decode } = registration;
  let known: readonly { readonly state: T; readonly text: string }[] = [];
  return {
    ...registration,
    encode(state) {
      const found = known.find((one) => one.state === state);
      const text = found?.text ?? encode(state);
      if (!found) known = [{ state, text }, ...known].slice(0, REMEMBERED);
      return text;
    },
    decode(text) {
      const found = known.find((one) => one.text === text);
      return found ? { kind: 'ok', state: found.state } : decode(text);
    },
  };
}

import type { Kept, Registration } from './value.ts';

/** Two, because the second store is one change behind the first. */
const REMEMBERED = 2;

/**
 * The same registration, but it remembers what it wrote last and does not decode that again. Nearly
 * every read gives such a text.
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

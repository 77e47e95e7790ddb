import type { WriteOutcome } from '../platform/storage.ts';
import { environment } from './environment.ts';
import type { Persistence } from './persistence.ts';

/** What lies under one key in the store that is there at once. */
export function firstStore<T extends { readonly epoch: string }>({
  key,
  encode,
  decode,
}: Persistence<T>) {
  /** What we wrote last, as a value and as it lies there. */
  let ours: { readonly value: T; readonly text: string } | null = null;
  const stored = () => environment().storage.read(key);
  return {
    read() {
      const found = stored();
      return { stored: found, decoded: found.kind === 'text' ? decode(found.text) : null };
    },
    /** Does this value lie there just as we wrote it? So it is before nearly every answer. */
    holds(value: T): boolean {
      if (ours?.value !== value) return false;
      const found = stored();
      return found.kind === 'text' && found.text === ours.text;
    },
    write(value: T): WriteOutcome {
      const text = encode(value);
      const outcome = environment().storage.write(key, text);
      if (outcome === 'kept') ours = { value, text };
      return outcome;
    },
  };
}

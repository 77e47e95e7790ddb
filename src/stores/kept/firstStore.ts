import type { WriteOutcome } from '../../platform/storage.ts';
import { environment } from '../environment.ts';
import type { Persistence } from './persistence.ts';

/** What lies under one key in the store that is there at once. */
export function firstStore<T extends { readonly epoch: string }>({
  key,
  encode,
  decode,
}: Persistence<T>) {
  const stored = () => environment().storage.read(key);
  return {
    read() {
      const found = stored();
      return { stored: found, decoded: found.kind === 'text' ? decode(found.text) : null };
    },
    /** Does this value lie there as we write it? So it does before nearly every answer. */
    holds(value: T): boolean {
      const found = stored();
      return found.kind === 'text' && found.text === encode(value);
    },
    write(value: T): WriteOutcome {
      return environment().storage.write(key, encode(value));
    },
  };
}

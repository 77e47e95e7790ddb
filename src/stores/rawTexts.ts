import { environment } from './environment.ts';
import { storedKeys } from './kept/unloaded.ts';

/**
 * Our texts in the first store, by key and not decoded: to save them when they cannot be read or
 * shown.
 */
export function rawTexts(): Readonly<Record<string, string>> {
  const { storage } = environment();
  const found = storedKeys().flatMap((key) => {
    const stored = storage.read(key);
    return stored.kind === 'text' ? [[key, stored.text] as const] : [];
  });
  return Object.fromEntries(found);
}

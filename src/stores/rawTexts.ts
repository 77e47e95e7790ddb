import { environment } from './environment.ts';
import { storedKeys } from './kept/unloaded.ts';

/** What the first store holds of ours, by key and unread: to save it when it cannot be read or shown. */
export function rawTexts(): Readonly<Record<string, string>> {
  const { storage } = environment();
  const found = storedKeys().flatMap((key) => {
    const stored = storage.read(key);
    return stored.kind === 'text' ? [[key, stored.text] as const] : [];
  });
  return Object.fromEntries(found);
}

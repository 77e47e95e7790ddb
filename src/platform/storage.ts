/** The value under a key. `unavailable`: there is no storage, or it may not be read. */
export type StoredText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unavailable' };

export type WriteOutcome = 'kept' | 'full' | 'unavailable';

/** Synchronous storage on the device. No method throws. */
export type KeyValueStorage = {
  read(key: string): StoredText;
  write(key: string, text: string): WriteOutcome;
  remove(key: string): void;
  /** Every key of this site. */
  keys(): readonly string[];
  /**
   * Calls back when another tab may have changed something: on a `storage` event, when this page gets
   * focus, and when it comes back from the back-forward cache.
   */
  onOtherTab(listener: () => void): void;
};

/** Names of the error for full storage; the second is Firefox's. */
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** The browser's localStorage behind the port. It may be null, throw on access, or be full. */
export function browserStorage(): KeyValueStorage {
  const access = (): Storage | null => {
    try {
      return globalThis.localStorage ?? null;
    } catch {
      return null;
    }
  };
  return {
    read(key) {
      try {
        const storage = access();
        if (storage === null) return { kind: 'unavailable' };
        const text = storage.getItem(key);
        return text === null ? { kind: 'empty' } : { kind: 'text', text };
      } catch {
        return { kind: 'unavailable' };
      }
    },
    write(key, text) {
      const storage = access();
      if (storage === null) return 'unavailable';
      try {
        storage.setItem(key, text);
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && FULL.includes(error.name) ? 'full' : 'unavailable';
      }
    },
    remove(key) {
      try {
        access()?.removeItem(key);
      } catch {
        // Without access to storage there is nothing to remove.
      }
    },
    keys() {
      try {
        return Object.keys(access() ?? {});
      } catch {
        return [];
      }
    },
    onOtherTab(listener) {
      globalThis.addEventListener('storage', listener);
      globalThis.addEventListener('focus', listener);
      globalThis.addEventListener('pageshow', (event) => {
        if (event.persisted) listener();
      });
    },
  };
}

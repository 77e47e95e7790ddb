/** Copies of the site on the device, for who has no network: the worker keeps them (src/sw). */
export type SiteCopies = {
  /** Empties them all, and asks the worker to go. Never rejects: where there is none, nothing can fail. */
  drop(): Promise<void>;
};

export const browserCopies: SiteCopies = {
  async drop() {
    try {
      await (await navigator.serviceWorker.getRegistration())?.unregister();
      for (const name of await caches.keys())
        if (name.startsWith('aan-het-roer')) await caches.delete(name);
    } catch {
      // No worker may be here, so there is none.
    }
  },
};

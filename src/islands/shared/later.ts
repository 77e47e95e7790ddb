/** A thing fetched once and kept; a failure is forgotten, so that one may try again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | null = null;
  return () => {
    pending ??= load().catch((error: unknown) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}

/**
 * A script fetched once and kept. A browser remembers, for as long as the page stands, that a
 * script did not come in: the next try needs an address of its own.
 */
export function onceScript<T>(load: () => Promise<T>): () => Promise<T> {
  let address: string | undefined;
  let tries = 0;
  return once(async () => {
    try {
      if (address === undefined) return await load();
      return (await import(/* @vite-ignore */ `${address}?${(tries += 1)}`)) as T;
    } catch (error) {
      address ??= /https?:\S+?\.js/.exec(String(error))?.[0];
      throw error;
    }
  });
}

const fetched = new Map<string, () => Promise<unknown>>();

/** Texts of ours by address, fetched once. Rejects when they do not come in. */
export function fetchTexts<T>(address: string): Promise<T> {
  const load =
    fetched.get(address) ??
    once(async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      return (await response.json()) as unknown;
    });
  fetched.set(address, load);
  return load() as Promise<T>;
}

/** Fetches a thing; `now` gives it as soon as it is there, so that it can be drawn without waiting. */
export type Load<T> = (() => Promise<T>) & { readonly now?: () => T | undefined };

/** A thing fetched once and kept; a failure is forgotten, so that one may try again. */
export function once<T>(load: () => Promise<T>): Load<T> {
  let pending: Promise<T> | null = null;
  let there: T | undefined;
  const get = () => {
    pending ??= load().then(
      (value) => (there = value),
      (error: unknown) => {
        pending = null;
        throw error;
      },
    );
    return pending;
  };
  return Object.assign(get, { now: () => there });
}

/**
 * A script fetched once and kept. A browser remembers, for as long as the page stands, that a
 * script did not come in: the next try needs an address of its own.
 */
export function onceScript<T>(load: () => Promise<T>): Load<T> {
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

const fetched = new Map<string, Load<unknown>>();

/** Texts of ours by address, fetched once. */
export function textsAt<T>(address: string): Load<T> {
  const load =
    fetched.get(address) ??
    once(async () => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      return (await response.json()) as unknown;
    });
  fetched.set(address, load);
  return load as Load<T>;
}

/** The same, asked for now. Rejects when they do not come in. */
export function fetchTexts<T>(address: string): Promise<T> {
  return textsAt<T>(address)();
}

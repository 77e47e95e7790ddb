import { readTexts } from './readTexts.ts';

/**
 * Fetches a thing. `now` gives it once it is there, so that it can be drawn without waiting. `isShared`: it
 * is in a script that others import.
 */
export type Load<T> = (() => Promise<T>) & {
  readonly now?: () => T | undefined;
  readonly isShared?: boolean;
};

/** A thing that is fetched once and kept. A failure is forgotten, so that a next try is possible. */
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

/** The same for each key: fetched once for it. */
export function oncePer<K extends object, T>(load: (key: K) => Promise<T>): (key: K) => Load<T> {
  const known = new WeakMap<K, Load<T>>();
  return (key) => {
    const kept = known.get(key) ?? once(() => load(key));
    known.set(key, kept);
    return kept;
  };
}

/**
 * A script that is fetched once and kept. As long as the page is open, a browser remembers that a
 * script failed to load, so the next try needs another address. `part`: what is taken from a file that
 * other scripts share. The bundler names what such a file gives anew, so it is found by what it holds.
 */
export function onceScript<T extends object>(
  load: () => Promise<T>,
  part?: keyof T & string,
): Load<T> {
  let address: string | undefined;
  let tries = 0;
  const attempt = async () => {
    if (address === undefined) return load();
    const script = (await import(/* @vite-ignore */ `${address}?${(tries += 1)}`)) as object;
    const holds = (one: Record<string, unknown> | undefined) => one?.[part ?? ''] !== undefined;
    return (part === undefined ? script : Object.values(script).find(holds)) as T;
  };
  const fetchScript = once(async () => {
    try {
      const script = await attempt();
      // A host may answer with an empty file and status 200.
      if (Object.values(script)[0] === undefined) throw new Error('an empty script');
      return script;
    } catch (error) {
      address ??= /https?:\S+?\.js/.exec(String(error))?.[0];
      throw error;
    }
  });
  return Object.assign(fetchScript, { isShared: part !== undefined });
}

const fetched = new Map<string, Load<unknown>>();
let calls = new AbortController();

/** Gives up on texts that are still loading: they fail, and can be asked for again. */
export function giveUpOnTexts(): void {
  calls.abort();
  calls = new AbortController();
}

/** Texts of ours by address; each address is fetched once. */
function textsAt<T>(address: string): Load<T> {
  let load = fetched.get(address);
  if (load === undefined) {
    let tries = 0;
    // A second try must not get the same bad answer from the browser's cache.
    load = once(() =>
      readTexts(address, {
        signal: calls.signal,
        cache: (tries += 1) === 1 ? 'default' : 'reload',
      }),
    );
    fetched.set(address, load);
  }
  return load as Load<T>;
}

/** The same, fetched now. Rejects when the texts do not come in. */
export function fetchTexts<T>(address: string): Promise<T> {
  return textsAt<T>(address)();
}

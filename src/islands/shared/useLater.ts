import { useEffect, useState } from 'preact/hooks';

/** Something on its way: not there yet, there, or failed with a way to try again. */
export type Later<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Follows a load. `load` must be stable; `null` waits. */
export function useLater<T>(load: (() => Promise<T>) | null): Later<T> {
  const [later, setLater] = useState<Later<T>>({ kind: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    if (load === null) return;
    load().then(
      (value) => current && setLater({ kind: 'ready', value }),
      () => {
        const retry = () => {
          setLater({ kind: 'waiting' });
          setTries(tries + 1);
        };
        if (current) setLater({ kind: 'failed', retry });
      },
    );
    return () => {
      current = false;
    };
  }, [load, tries]);
  return later;
}

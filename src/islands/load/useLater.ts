import { useEffect, useState } from 'preact/hooks';
import { $keeping } from '../../stores/kept/keeping.ts';
import type { Load } from './later.ts';

/** Something on its way: not there yet, there, or failed with a way to try again. */
export type Later<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Follows a load: what came in before is ready at once. `load` must be stable; `null` waits. */
export function useLater<T>(load: Load<T> | null): Later<T> {
  const [later, setLater] = useState<Later<T>>({ kind: 'waiting' });
  const [tries, setTries] = useState(0);
  const there = load?.now?.();
  useEffect(() => {
    let current = true;
    if (load === null || there !== undefined) return;
    load().then(
      (value) => current && setLater({ kind: 'ready', value }),
      () => {
        const retry = () => {
          setLater({ kind: 'waiting' });
          setTries(tries + 1);
        };
        const fail = () => current && setLater({ kind: 'failed', retry });
        // What a script of ours asked for in vain stays refused until the page is loaded anew, and
        // what a newer version of the site replaced is gone. So who asked to try again gets the page
        // anew: once the line is back, and only when no answer is lost by it.
        if (tries === 0 || $keeping.get() !== 'kept') return fail();
        fetch(location.href).then(({ ok }) => (ok ? location.reload() : fail()), fail);
      },
    );
    return () => {
      current = false;
    };
  }, [load, there, tries]);
  return there === undefined ? later : { kind: 'ready', value: there };
}

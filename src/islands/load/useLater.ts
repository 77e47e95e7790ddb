import { useEffect, useState } from 'preact/hooks';
import { $keeping } from '../../stores/kept/keeping.ts';
import type { Load } from './later.ts';
import { giveUpOnTexts } from './later.ts';

/** Something on its way: not there yet, not there after a long wait, there, or failed. */
export type Later<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'slow' | 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly value: T };

/** After so many milliseconds a person hears that something takes long, and may try again. */
const PATIENCE = 5_000;

/** Loads the page anew once the host answers; `otherwise` when it does not. */
function reloadPage(otherwise?: () => void): void {
  fetch(location.href).then(({ ok }) => (ok ? location.reload() : otherwise?.()), otherwise);
}

/** Follows a load: what came in before is ready at once. `load` must be stable; `null` waits. */
export function useLater<T>(load: Load<T> | null): Later<T> {
  const [later, setLater] = useState<Later<T>>({ kind: 'waiting' });
  const [tries, setTries] = useState(0);
  const there = load?.now?.();
  useEffect(() => {
    if (load === null || there !== undefined) return;
    let current = true;
    const again = () => {
      current = false;
      setLater({ kind: 'waiting' });
      setTries(tries + 1);
    };
    // A script that hangs cannot be asked for twice within a page; texts can. The page is loaded
    // anew only when no answer is lost by it.
    const afterLongWait = () => {
      again();
      if ($keeping.get() === 'kept') reloadPage();
      else giveUpOnTexts();
    };
    const patience = setTimeout(() => setLater({ kind: 'slow', retry: afterLongWait }), PATIENCE);
    const fail = () => current && setLater({ kind: 'failed', retry: again });
    load()
      .then(
        (value) => current && setLater({ kind: 'ready', value }),
        () => {
          // What a script of ours asked for in vain stays refused until the page is loaded anew, and
          // what a newer version of the site replaced is gone. So a second try is a new page.
          if (tries === 0 || $keeping.get() !== 'kept') fail();
          else reloadPage(fail);
        },
      )
      .finally(() => clearTimeout(patience));
    return () => {
      current = false;
      clearTimeout(patience);
    };
  }, [load, there, tries]);
  return there === undefined ? later : { kind: 'ready', value: there };
}

import { useEffect, useState } from 'preact/hooks';
import { $keeping } from '../../stores/kept/keeping.ts';
import type { Load } from './later.ts';
import { giveUpOnTexts } from './later.ts';

/** Something that is loading: not there yet, not there after a long wait, there, or failed. */
export type Later<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'slow' | 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly value: T };

/** After this many milliseconds the page says that loading takes long, and offers another try. */
const PATIENCE = 5_000;

/** Reloads the page once the host answers; calls `otherwise` when it does not, or not in time. */
function reloadPage(otherwise?: () => void): void {
  if (otherwise) setTimeout(otherwise, PATIENCE);
  fetch(location.href).then(({ ok }) => (ok ? location.reload() : otherwise?.()), otherwise);
}

/** Follows a load. A thing that came in before is ready at once. `load` must be stable; `null` waits. */
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
    // A script that hangs cannot be fetched again within a page; texts can. The page is reloaded
    // only when this loses no answer.
    const afterLongWait = () => {
      again();
      if ($keeping.get() === 'kept') reloadPage();
      else giveUpOnTexts();
    };
    const patience = setTimeout(() => setLater({ kind: 'slow', retry: afterLongWait }), PATIENCE);
    // For the scripts that import it, a script that failed stays refused as long as the page is there.
    const anew = () => {
      current = false;
      setLater({ kind: 'waiting' });
      reloadPage(again);
    };
    const retry = load.isShared && $keeping.get() === 'kept' ? anew : again;
    const fail = () => current && setLater({ kind: 'failed', retry });
    load()
      .then(
        (value) => current && setLater({ kind: 'ready', value }),
        () => {
          // A script that failed to load stays refused until the page is reloaded. A script that a
          // newer version of the site replaced is gone. So the second try reloads the page.
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

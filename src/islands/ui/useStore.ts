import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a store, drawn again when it changes. Does for our atoms what @nanostores/preact
 * does, without its code for maps and keys, which the first page would carry for nothing.
 */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [, redraw] = useState<unknown>(null);
  const value = store.get();
  useEffect(() => {
    const follow = () => redraw({});
    // It may have changed between drawing and now.
    if (store.get() !== value) follow();
    return store.listen(follow);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- compared once, with what was drawn
  }, [store]);
  return value;
}

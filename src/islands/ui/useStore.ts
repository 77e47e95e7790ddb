import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value of a store; the component is drawn again when it changes. @nanostores/preact does the
 * same, but its code for maps and keys would be dead weight in the first script.
 */
export function useStore<T>(store: ReadableAtom<T>): T {
  const [, redraw] = useState<unknown>(null);
  const value = store.get();
  // A layout effect: the next tap must meet the current value.
  useLayoutEffect(() => {
    const follow = () => redraw({});
    // The value may have changed since it was drawn.
    if (store.get() !== value) follow();
    return store.listen(follow);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- compared once, with the drawn value
  }, [store]);
  return value;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { leaveFrom, returnTo } from '../../../platform/scroll.ts';

/** Where the person was before another screen: on which control, and how far down the window. */
type Spot = { readonly control: HTMLElement; readonly top: number };

/**
 * Goes to another screen by `onLeave`, and comes back to the same spot: the page stays as it was, and
 * the control that was pressed has focus again. `isAway`: whether the other screen is shown.
 */
export function useReturn(isAway: boolean, onLeave: () => void): () => void {
  const spot = useRef<Spot | null>(null);
  useLayoutEffect(() => {
    if (isAway || spot.current === null) return;
    const { control, top } = spot.current;
    spot.current = null;
    returnTo(control, top);
    control.focus({ preventScroll: true });
  }, [isAway]);
  return () => {
    const control = document.activeElement;
    // Safari gives a button that is pressed no focus.
    if (control instanceof HTMLElement && control !== document.body)
      spot.current = { control, top: leaveFrom(control) };
    onLeave();
  };
}

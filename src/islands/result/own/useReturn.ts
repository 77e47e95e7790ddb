import { useLayoutEffect, useRef } from 'preact/hooks';
import { leaveSpot, returnTo } from '../../../platform/scroll.ts';

/** Where the person was before another screen: how far down the page, and on which control. */
type Spot = { readonly top: number; readonly control: Element | null };

/**
 * Goes to another screen by `onLeave`, and comes back to the same spot: the page stays as it was, and
 * the control that was pressed has focus again. `isAway`: whether the other screen is shown.
 */
export function useReturn(isAway: boolean, onLeave: () => void): () => void {
  const spot = useRef<Spot | null>(null);
  useLayoutEffect(() => {
    if (isAway || spot.current === null) return;
    const { top, control } = spot.current;
    spot.current = null;
    returnTo(top);
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  }, [isAway]);
  return () => {
    spot.current = { top: leaveSpot(), control: document.activeElement };
    onLeave();
  };
}

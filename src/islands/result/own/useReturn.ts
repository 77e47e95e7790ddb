import { useLayoutEffect, useRef } from 'preact/hooks';
import { leaveFrom, returnTo, returnToTop } from '../../../platform/scroll.ts';

/** Where the person was before another screen: on which control, and how far down the window. */
type Spot = { readonly control: HTMLElement; readonly top: number };

/**
 * Goes to another screen by `onLeave`, and comes back to the same spot: the page stays as it was, and
 * the control that was pressed has focus again. Whoever was not on this screen before, as after a
 * reload of the other one, begins at its heading. `isAway`: whether the other screen is shown.
 */
export function useReturn(isAway: boolean, onLeave: () => void): (control: HTMLElement) => void {
  const spot = useRef<Spot | null>(null);
  const wasAway = useRef(isAway);
  useLayoutEffect(() => {
    const isBack = wasAway.current && !isAway;
    wasAway.current = isAway;
    if (!isBack) return;
    const before = spot.current;
    spot.current = null;
    if (before === null) {
      returnToTop();
      document.querySelector<HTMLElement>('.result h1')?.focus({ preventScroll: true });
      return;
    }
    returnTo(before.control, before.top);
    before.control.focus({ preventScroll: true });
  }, [isAway]);
  return (control) => {
    spot.current = { control, top: leaveFrom(control) };
    onLeave();
  };
}

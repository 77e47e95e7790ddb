import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { $moved } from '../../stores/route.ts';

/**
 * A ref for the heading of a screen. The heading takes focus when its screen appears, except on the
 * first screen of the page. `key` names the screen; `null`: there is none.
 */
export function useFocusOnMove(key: string | null): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (key === null || !$moved.get()) return;
    heading.current?.focus({ preventScroll: true });
    // Another screen, not another place on this one: nothing glides.
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
  }, [key]);
  return heading;
}

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * For something that is shown while an element is touched: the Escape key and a touch elsewhere end
 * it. With `null` nothing is shown.
 */
export function useLeave(
  element: RefObject<HTMLElement>,
  leave: ((value: null) => void) | null,
): void {
  useEffect(() => {
    if (leave === null) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && leave(null);
    const onPointer = ({ target }: PointerEvent) =>
      !element.current?.contains(target as Node) && leave(null);
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onPointer);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onPointer);
    };
  }, [element, leave]);
}

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref for what shows something while it is touched. The Escape key and a touch elsewhere end it;
 * with `null` nothing is shown.
 */
export function useLeave(leave: ((value: null) => void) | null): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
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
  }, [leave]);
  return element;
}

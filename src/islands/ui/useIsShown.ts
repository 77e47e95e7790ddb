import { useCallback, useRef } from 'preact/hooks';

/**
 * Tells whether a value is still the one on screen. What ends later must not say that it worked with
 * something that a person has changed since.
 */
export function useIsShown<T>(value: T): (asked: T) => boolean {
  const shown = useRef(value);
  shown.current = value;
  return useCallback((asked) => shown.current === asked, []);
}

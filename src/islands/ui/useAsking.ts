import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Asking = {
  readonly isAsking: boolean;
  /** Ref for the button that asks: it gets focus back after a no. */
  readonly opener: RefObject<HTMLButtonElement>;
  readonly ask: () => void;
  readonly onNo: () => void;
  /** Closes the question without moving focus. */
  readonly close: () => void;
};

/** State of a button that its question replaces. */
export function useAsking(): Asking {
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle');
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'refused') opener.current?.focus();
  }, [state]);
  return {
    isAsking: state === 'asking',
    opener,
    ask: () => setState('asking'),
    onNo: () => setState('refused'),
    close: () => setState('idle'),
  };
}

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
  /** An extra class, for use outside a row of switches. */
  readonly class?: string;
};

/** A question before something that cannot be undone; it takes focus. */
export function AskFirst({ question, no, yes, onNo, onYes, class: extra = '' }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div class={`note ${extra}`}>
      <p tabIndex={-1} ref={line}>
        {question}
      </p>
      <div class="buttons">
        <button type="button" class="outline" onClick={onNo}>
          {no}
        </button>
        <button type="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </div>
  );
}

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

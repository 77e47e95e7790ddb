import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
  /** A class of its own, where this does not stand among switches. */
  readonly class?: string;
};

/** One question before something that cannot be undone; it takes focus. */
export function AskFirst({ question, no, yes, onNo, onYes, class: own = '' }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div class={`note ${own}`}>
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
  /** For the button that asks: focus goes back to it after a no. */
  readonly opener: RefObject<HTMLButtonElement>;
  readonly ask: () => void;
  readonly onNo: () => void;
  /** Closes the question without moving focus. */
  readonly close: () => void;
};

/** Whether a button has become its question. */
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

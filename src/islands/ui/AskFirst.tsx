import { useEffect, useRef } from 'preact/hooks';

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

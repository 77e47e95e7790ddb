import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { takeIn } from './inbox.ts';

type Props = {
  readonly data: FeedbackData;
  /** Whether anything was asked on this device. */
  readonly isAsked: boolean;
  /** Whether any reply stands above. */
  readonly isAnswered: boolean;
  /** Who answered so far. */
  readonly children: ComponentChildren;
};

/** The box for what colleagues sent back, and what came of each code in it. */
export function Collect({ data, isAsked, isAnswered, children }: Props) {
  const { collect } = data.texts;
  const [pasted, setPasted] = useState('');
  const [outcome, setOutcome] = useState<{
    readonly lines: readonly string[];
    readonly hasReply: boolean;
    readonly n: number;
  }>({ lines: [], hasReply: false, n: 0 });
  if (!isAsked) return null;
  const add = () => {
    const { isWhole, ...told } = takeIn(pasted, data);
    // Said anew, also when it is the same as before.
    setOutcome({ ...told, n: outcome.n + 1 });
    if (isWhole) setPasted('');
  };
  return (
    <section class="screen-only" aria-labelledby="terug">
      <h2 id="terug">{collect.title}</h2>
      <div class="paste">
        <label for="plak">{collect.label}</label>
        <p id="plak-hint" class="soft">
          {collect.hint}
        </p>
        <textarea
          id="plak"
          rows={5}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="plak-hint"
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </div>
      <p>
        <button type="button" onClick={add}>
          {collect.add}
        </button>
      </p>
      <div role="status">
        {outcome.lines.length > 0 && (
          <ul key={outcome.n} class="outcomes">
            {outcome.lines.map((line, i) => (
              <li key={i}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {outcome.hasReply && isAnswered && (
        <p>
          <a href="#beeld">{collect.see}</a>
        </p>
      )}
      {children}
    </section>
  );
}

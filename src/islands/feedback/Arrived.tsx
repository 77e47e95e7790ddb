import { useEffect, useRef, useState } from 'preact/hooks';
import { hasPanel } from '../../domain/panel/panel.ts';
import { fill } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { onFragment, takeFragment } from '../../platform/fragment.ts';
import { $panel } from '../../stores/panel.ts';
import { Named } from '../ui/Named.tsx';
import { useFormats } from '../ui/useFormats.ts';
import { useStore } from '../ui/useStore.ts';
import { arrivedIn, takeIn } from './inbox.ts';

type Props = {
  readonly data: FeedbackData;
  /** What stood behind the address when the page was opened. */
  readonly came: string;
};

/** A reply that came by its link: it counts only once it is added. One of another device shows nothing. */
export function Arrived({ data, came }: Props) {
  const { arrived } = data.texts.collect;
  const [text, setText] = useState(came);
  const [said, setSaid] = useState<readonly string[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const { longDate } = useFormats();
  const panel = useStore($panel);
  useEffect(
    () =>
      onFragment(() => {
        const next = takeFragment();
        if (next === '') return;
        setSaid([]);
        setText(next);
      }),
    [],
  );
  const found = text === '' ? null : arrivedIn(text, panel, data);
  useEffect(() => {
    if (text !== '') title.current?.focus();
  }, [text]);
  const add = () => {
    setSaid(takeIn(text, data).lines);
    setText('');
    title.current?.focus();
  };
  const leave = () => {
    setText('');
    // The pressed button is gone.
    document.getElementById('feedback-titel')?.focus();
  };
  // After a wipe nothing is said of what had come in.
  const told = hasPanel(panel) ? said : [];
  if (found === null && told.length === 0) return null;
  return (
    <section class="note arrived screen-only" aria-labelledby="binnen">
      <h2 id="binnen" class="small" tabIndex={-1} ref={title}>
        <span>
          {found?.kind === 'foreign'
            ? arrived.foreignTitle
            : found?.kind === 'line'
              ? arrived.otherTitle
              : arrived.title}
        </span>
      </h2>
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {found?.kind === 'foreign' && (
        <>
          <p>{arrived.foreign}</p>
          <p>{arrived.foreignGive}</p>
        </>
      )}
      {found?.kind === 'line' && <p>{found.line}</p>}
      {found?.kind === 'reply' && (
        <>
          <p>
            {found.name === null ? (
              arrived.unnamed
            ) : (
              <Named text={arrived.from} name={found.name} />
            )}{' '}
            {fill(arrived.text, { date: longDate(found.askedAt) })}
          </p>
          <p class="ways">
            <button type="button" onClick={add}>
              {arrived.add}
            </button>
            <button type="button" class="outline" onClick={leave}>
              {arrived.not}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

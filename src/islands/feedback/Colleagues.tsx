import { useRef, useState } from 'preact/hooks';
import { isSameReply } from '../../domain/panel/putBack.ts';
import { fill } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import type { Colleague } from '../../i18n/say/panel.ts';
import { removeReply } from '../../stores/colleagues.ts';
import { putReplyBack } from '../../stores/panelBack.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = { readonly data: FeedbackData; readonly colleagues: readonly Colleague[] };

/** Who answered and when. Each can be taken out, and put back as long as nothing else was taken out. */
export function Colleagues({ data, colleagues }: Props) {
  const { list } = data.texts.collect;
  const { longDate } = useFormats();
  const [gone, setGone] = useState<Colleague | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isGone = gone !== null && colleagues.every(({ reply }) => !isSameReply(reply, gone.reply));
  if (colleagues.length === 0 && !isGone) return null;
  const takeOut = (colleague: Colleague) => {
    removeReply(colleague.reply.id);
    setGone(colleague);
    // The pressed button is gone.
    title.current?.focus();
  };
  return (
    <div class="colleagues">
      <h3 tabIndex={-1} ref={title}>
        <span>{list.title}</span>
      </h3>
      <ul>
        {colleagues.map((colleague) => (
          <li key={colleague.reply.id}>
            <span>
              <bdi>{colleague.called}</bdi> <span class="soft">{longDate(colleague.at)}</span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={fill(list.removeLabel, { name: colleague.called })}
              onClick={() => takeOut(colleague)}
            >
              {list.remove}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {isGone && (
          <span key={gone.reply.id}>
            {fill(list.gone, { name: gone.called })}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                putReplyBack(gone);
                setGone(null);
                title.current?.focus();
              }}
            >
              {list.undo}
            </button>
          </span>
        )}
      </p>
    </div>
  );
}

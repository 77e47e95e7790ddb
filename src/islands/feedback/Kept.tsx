import { useRef } from 'preact/hooks';
import { hasPanel } from '../../domain/panel/panel.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { $panel } from '../../stores/panel.ts';
import { pageUrl } from '../../urls.ts';
import { Forget } from '../keeping/Forget.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly data: FeedbackData };

/** What is kept on this device, and how to delete it. */
export function Kept({ data: { texts, keeping, notice, locale } }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const kept = useStore($keeping) === 'kept';
  const panel = useStore($panel);
  return (
    <section aria-labelledby="bewaard">
      <h2 id="bewaard" tabIndex={-1} ref={title}>
        {texts.data.title}
      </h2>
      {kept && <p>{texts.data.text}</p>}
      <p>
        <a href={pageUrl('/plan/gegevens/', locale)}>{texts.data.all}</a>
      </p>
      <Forget
        texts={keeping}
        notice={notice}
        isWritten={hasPanel(panel)}
        onGone={() => title.current?.focus()}
      />
    </section>
  );
}
